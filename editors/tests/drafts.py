"""The drafts that the tests write; every sentence is invented."""

# One mistake: the second preambular paragraph ends in a semicolon.
SEMICOLON = """\
# Lighting of harbours

*The General Assembly*,

*Recalling* its resolution 61/5 of 20 October 2006,

*Deeply concerned* about the “dark” channels of the archipelago;

1. *Welcomes* the atlas of harbour lights;

2. *Requests* the Secretary-General:

    (a) To publish the atlas;

    (b) To report on the implementation of paragraph 1 above.
"""

# Paragraph 4 follows paragraph 2, and one refers to it.
GAP = """\
# Tide tables

*The General Assembly*,

*Recalling* its resolution 61/5 of 20 October 2006,

1. *Welcomes* the tide tables;

2. *Requests* the Secretary-General to publish them;

4. *Invites* Member States to use them;

5. *Decides* to review the use described in paragraph 4 above.
"""

# Everything that has a colour, without a mistake.
COLOURS = """\
---
symbol: A/C.2/79/L.12
title: Charts of river mouths
---

# Charts of river mouths

*The General Assembly*,

*Recalling* its resolution 61/5 of 20 October 2006,[^1]

*Recalling also* the report in document A/79/214,

1. *Welcomes* the charts of river mouths;

<!-- resolint-disable-next-line also-missing-operative -->

2. *Welcomes* the offer of a school of pilots;

3. *Requests* the Secretary-General:

    (a) To publish the charts;

    (b) To report on paragraph 1 above.

[^1]: Resolution 61/5, annex.
"""
