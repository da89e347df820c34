//! What the client can.

use tower_lsp_server::ls_types::{ClientCapabilities, DiagnosticTag, MarkupKind, PositionEncodingKind};

use crate::text::Encoding;

/// What the client can, as far as it makes a difference.
#[derive(Clone, Copy, Debug)]
pub struct Abilities {
    /// In what it counts columns.
    pub encoding: Encoding,
    /// Takes snippets.
    pub snippets: bool,
    /// Shows further places of a diagnostic.
    pub related: bool,
    /// Shows a link at a diagnostic.
    pub code_link: bool,
    /// Gives back the data of a diagnostic.
    pub data: bool,
    /// Shows what is unnecessary.
    pub unnecessary: bool,
    /// Asks for diagnostics itself, and can be told to ask again.
    pub pull: bool,
    /// Answers questions about settings.
    pub configuration: bool,
    /// Can be asked to tell of changed settings.
    pub tells_settings: bool,
    /// Can be asked to tell of changed files.
    pub watches: bool,
    /// Shows progress that the server begins.
    pub progress: bool,
    /// Applies edits on request.
    pub applies_edits: bool,
    /// Takes edits of documents with their versions.
    pub versioned_edits: bool,
    /// Creates files on request.
    pub creates_files: bool,
    /// Shows the outline as a tree.
    pub outline_tree: bool,
    /// Reads Markdown.
    pub markdown: bool,
    /// Links a place to where it was asked about.
    pub origin_of_link: bool,
    /// Can be told to ask anew for hints.
    pub refresh_hints: bool,
    /// Can be told to ask anew for lenses.
    pub refresh_lenses: bool,
}

impl Default for Abilities {
    fn default() -> Self {
        Self::of(&ClientCapabilities::default())
    }
}

impl Abilities {
    /// What a client says of itself.
    pub fn of(said: &ClientCapabilities) -> Self {
        let text = said.text_document.as_ref();
        let workspace = said.workspace.as_ref();
        let window = said.window.as_ref();
        let push = text.and_then(|text| text.publish_diagnostics.as_ref());
        let pull = text.and_then(|text| text.diagnostic.as_ref());
        let item = text.and_then(|text| text.completion.as_ref()).and_then(|one| one.completion_item.as_ref());
        let refresh = workspace.and_then(|all| all.diagnostics.as_ref()).and_then(|one| one.refresh_support);
        let edits = workspace.and_then(|all| all.workspace_edit.as_ref());
        let formats = text.and_then(|text| text.hover.as_ref()).and_then(|hover| hover.content_format.as_ref());
        let tags = push.and_then(|push| push.tag_support.as_ref());
        let yes = |ability: Option<bool>| ability == Some(true);
        Self {
            encoding: encoding(said),
            snippets: yes(item.and_then(|item| item.snippet_support)),
            related: yes(push.and_then(|push| push.related_information)),
            code_link: yes(push.and_then(|push| push.code_description_support)),
            data: yes(push.and_then(|push| push.data_support)),
            unnecessary: tags.is_some_and(|tags| tags.value_set.contains(&DiagnosticTag::UNNECESSARY)),
            pull: pull.is_some() && yes(refresh),
            configuration: yes(workspace.and_then(|all| all.configuration)),
            tells_settings: yes(workspace
                .and_then(|all| all.did_change_configuration.as_ref())
                .and_then(|one| one.dynamic_registration)),
            watches: yes(workspace
                .and_then(|all| all.did_change_watched_files.as_ref())
                .and_then(|one| one.dynamic_registration)),
            progress: yes(window.and_then(|window| window.work_done_progress)),
            applies_edits: yes(workspace.and_then(|all| all.apply_edit)),
            versioned_edits: yes(edits.and_then(|edits| edits.document_changes)),
            creates_files: edits.is_some_and(|edits| edits.resource_operations.is_some()),
            outline_tree: yes(text
                .and_then(|text| text.document_symbol.as_ref())
                .and_then(|one| one.hierarchical_document_symbol_support)),
            markdown: formats.is_none_or(|formats| formats.contains(&MarkupKind::Markdown)),
            origin_of_link: yes(text.and_then(|text| text.definition.as_ref()).and_then(|one| one.link_support)),
            refresh_hints: yes(workspace.and_then(|all| all.inlay_hint.as_ref()).and_then(|one| one.refresh_support)),
            refresh_lenses: yes(workspace.and_then(|all| all.code_lens.as_ref()).and_then(|one| one.refresh_support)),
        }
    }

    /// The name of the encoding in the protocol.
    pub fn encoding_kind(&self) -> PositionEncodingKind {
        match self.encoding {
            Encoding::Utf8 => PositionEncodingKind::UTF8,
            Encoding::Utf16 => PositionEncodingKind::UTF16,
            Encoding::Utf32 => PositionEncodingKind::UTF32,
        }
    }
}

/// Bytes where the client counts them too, since nothing need be converted then; else what it likes best.
fn encoding(said: &ClientCapabilities) -> Encoding {
    let offered = said.general.as_ref().and_then(|general| general.position_encodings.as_deref()).unwrap_or(&[]);
    if offered.contains(&PositionEncodingKind::UTF8) {
        return Encoding::Utf8;
    }
    let known = offered.iter().find_map(|kind| match kind {
        kind if *kind == PositionEncodingKind::UTF16 => Some(Encoding::Utf16),
        kind if *kind == PositionEncodingKind::UTF32 => Some(Encoding::Utf32),
        _ => None,
    });
    known.unwrap_or(Encoding::Utf16)
}
