//! Drafts laid out, and read back.

mod akn;
mod docx;
mod export;
mod html;
mod import;

use resolint::syntax::BlockTree;

/// A draft that has something of everything.
pub const HARBOUR: &str = r#"---
symbol: A/C.2/80/L.99
organ: General Assembly
session: 80
agenda_item: "17 (b)"
title: Harbour lights & the keeping of tides
date: 2026-11-24
---

# Harbour lights & the keeping of tides

*The General Assembly*,

*Recalling* its resolution 67/190 of 20 December 2012,[^1] and the *Atlas of Quiet Waters*,

*Recalling also* the **Charter of Lamps**[^2] and <u>its annex</u>, as well as CO<sub>2</sub> and
[A/68/127](https://example.org/A/68/127),

*Noting* the reports of the keepers,<sup>1</sup>

1. *Welcomes* the progress made by the keepers of the northern lights;

2. *Requests* the Secretary-General:

(a) To prepare a list of lighthouses, including:

(i) Those that are lit;

(ii) Those that are not;

(b) To submit the list at its eighty-first session;

3. *Decides* to remain seized of the matter.[^3]

Annex

## Rules for keepers

1. Keepers shall trim the wick.

| Light | Height (m) | Range |
|---|---|---|
| North | 21 | *far* |
| South \| East | 14 | near |

[^1]: See A/68/457, para. 3.
[^2]: United Nations, *Treaty Series*, vol. 1, No. 2.
[^3]: Ibid.
"#;

/// The blocks of a text.
pub fn tree(text: &str) -> BlockTree {
    BlockTree::read(text)
}
