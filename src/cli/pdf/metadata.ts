/** What the file says of itself, for libraries, readers and search: in its Info, and the same as XMP. */
import { type PDFDocument, PDFRawStream } from "@cantoo/pdf-lib";
import type { Talk } from "../../slide/slide.ts";
import { nameOf } from "./objects.ts";

const TOOL = "Counterpoise";

/** Room that the PDF/UA identifier takes once it may stand. */
const IDENTIFIER = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>`;
const PLACE = " ".repeat(IDENTIFIER.length);

export function addMetadata(document: PDFDocument, talk: Talk, now = new Date()): void {
  const { title, author = "", subject = "", keywords = [], lang } = talk;
  document.setTitle(title, { showInWindowTitleBar: true });
  if (author) document.setAuthor(author);
  if (subject) document.setSubject(subject);
  if (keywords.length > 0) document.setKeywords([keywords.join(", ")]);
  document.setLanguage(lang);
  document.setCreator(TOOL);
  document.setModificationDate(now);
  const dict = document.context.obj({ Type: "Metadata", Subtype: "XML" });
  const stream = PDFRawStream.of(dict, Buffer.from(packet(talk, document, now), "utf8"));
  document.catalog.set(nameOf("Metadata"), document.context.register(stream));
}

/**
 * The file with the PDF/UA identifier in its metadata. The packet holds room for it and is not compressed, so
 * that nothing else in the file moves.
 */
export function identify(file: Uint8Array): Uint8Array {
  const marked = Buffer.from(file);
  const at = marked.indexOf(`${PLACE}</rdf:RDF>`);
  if (at < 0) throw new Error("the PDF has no room for its PDF/UA identifier");
  marked.write(IDENTIFIER, at, "latin1");
  return marked;
}

function packet(talk: Talk, document: PDFDocument, now: Date): string {
  const { title, author, subject, keywords = [], lang } = talk;
  const list = (kind: "Seq" | "Bag", items: readonly string[]) =>
    `<rdf:${kind}>${items.map((item) => `<rdf:li>${escaped(item)}</rdf:li>`).join("")}</rdf:${kind}>`;
  const words = (text: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;
  const entries = [
    `<dc:format>application/pdf</dc:format>`,
    `<dc:title>${words(title)}</dc:title>`,
    `<dc:language>${list("Bag", [lang])}</dc:language>`,
    author ? `<dc:creator>${list("Seq", [author])}</dc:creator>` : "",
    subject ? `<dc:description>${words(subject)}</dc:description>` : "",
    keywords.length > 0 ? `<dc:subject>${list("Bag", keywords)}</dc:subject>` : "",
    keywords.length > 0 ? `<pdf:Keywords>${escaped(keywords.join(", "))}</pdf:Keywords>` : "",
    `<pdf:Producer>${escaped(document.getProducer() ?? TOOL)}</pdf:Producer>`,
    `<xmp:CreatorTool>${TOOL}</xmp:CreatorTool>`,
    `<xmp:CreateDate>${(document.getCreationDate() ?? now).toISOString()}</xmp:CreateDate>`,
    `<xmp:ModifyDate>${now.toISOString()}</xmp:ModifyDate>`,
  ];
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
${entries.filter(Boolean).join("\n")}
</rdf:Description>
${PLACE}</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
