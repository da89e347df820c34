//! A draft as a Word file.

mod body;
mod masthead;
mod notes;
mod package;
mod runs;
mod tables;

use std::borrow::Cow;

use self::notes::Notes;
use crate::formats::escape::escape;
use crate::formats::sheet::Sheet;

/// The namespace of the markup of Word.
const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// The bytes of the Word file.
pub fn write(sheet: &Sheet) -> Vec<u8> {
    let mut notes = Notes::of(sheet);
    let document = document(sheet, &mut notes);
    let footnotes = notes.part();
    let (header, properties) = (header(sheet), properties(sheet));
    let styles = styles(sheet);
    package::zipped(&[
        ("[Content_Types].xml", include_str!("../parts/content_types.xml")),
        ("_rels/.rels", include_str!("../parts/rels.xml")),
        ("word/document.xml", &document),
        ("word/_rels/document.xml.rels", include_str!("../parts/document_rels.xml")),
        ("word/styles.xml", &styles),
        ("word/settings.xml", include_str!("../parts/settings.xml")),
        ("word/footnotes.xml", &footnotes),
        ("word/header1.xml", &header),
        ("word/footer1.xml", include_str!("../parts/footer.xml")),
        ("docProps/core.xml", &properties),
    ])
}

fn document(sheet: &Sheet, notes: &mut Notes) -> String {
    let mut out = format!(
        "{DECLARATION}<w:document xmlns:w=\"{MAIN}\" \
         xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>\n"
    );
    masthead::masthead(sheet, &mut out);
    for part in &sheet.parts {
        part.pieces.iter().for_each(|piece| body::piece(piece, notes, &mut out));
        notes.close_part(&mut out);
    }
    // A4; the first page shows its symbol in the masthead and needs no header.
    out.push_str(
        "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/><w:footerReference w:type=\"default\" \
         r:id=\"rId5\"/><w:footerReference w:type=\"first\" r:id=\"rId5\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>\
         <w:pgMar w:top=\"1440\" w:right=\"1033\" w:bottom=\"1152\" w:left=\"1033\" w:header=\"576\" w:footer=\"576\" \
         w:gutter=\"0\"/>",
    );
    out.push_str(if sheet.front.runs_leftward() { "<w:titlePg/><w:bidi/>" } else { "<w:titlePg/>" });
    out.push_str("</w:sectPr></w:body></w:document>\n");
    out
}

/// The styles, in the language and direction of the draft.
fn styles(sheet: &Sheet) -> Cow<'static, str> {
    const STYLES: &str = include_str!("../parts/styles.xml");
    let latin = match sheet.front.language() {
        "en" => "en-GB",
        "fr" => "fr-FR",
        "es" => "es-ES",
        "ru" => "ru-RU",
        "ar" | "zh" => "en-GB",
        other => other,
    };
    let styles = STYLES.replace("{latin}", latin);
    if !sheet.front.runs_leftward() {
        return Cow::Owned(styles);
    }
    Cow::Owned(styles.replacen("<w:pPrDefault><w:pPr>", "<w:pPrDefault><w:pPr><w:bidi/>", 1))
}

/// The head of every page but the first: the symbol above a line, or nothing.
fn header(sheet: &Sheet) -> String {
    let mut out = format!("{DECLARATION}<w:hdr xmlns:w=\"{MAIN}\">");
    let symbol = sheet.front.symbol.as_deref();
    body::open(if symbol.is_some() { "Header" } else { "Normal" }, &mut out);
    out.push_str("<w:r><w:t>");
    escape(symbol.unwrap_or_default(), &mut out);
    out.push_str("</w:t></w:r></w:p></w:hdr>\n");
    out
}

fn properties(sheet: &Sheet) -> String {
    let mut out = format!(
        "{DECLARATION}<cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
    );
    escape(&sheet.title().unwrap_or_default(), &mut out);
    out.push_str("</dc:title><dc:language>");
    out.push_str(sheet.front.language());
    out.push_str("</dc:language></cp:coreProperties>\n");
    out
}
