"""What a PDF says of itself to programs: its title, its language, and that it is PDF/UA-1."""

from xml.sax.saxutils import escape

from app.letters.tree import sayable

# The same letter always gives the same bytes, so they do not tell when they were made.
MADE = "2000-01-01T00:00:00Z"

SPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
}


def metadata(title: str, author: str, language: str) -> bytes:
    """The XMP of a document, as PDF/UA-1 wants it."""
    spaces = "".join(f' xmlns:{name}="{space}"' for name, space in SPACES.items())
    parts = (
        "<pdfuaid:part>1</pdfuaid:part>",
        "<dc:format>application/pdf</dc:format>",
        f"<dc:title>{_list('Alt', title, ' xml:lang=' + repr('x-default'))}</dc:title>",
        f"<dc:creator>{_list('Seq', author)}</dc:creator>",
        f"<dc:language>{_list('Bag', language)}</dc:language>",
        f"<xmp:CreateDate>{MADE}</xmp:CreateDate>",
    )
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about=""{spaces}>{"".join(parts)}</rdf:Description>'
        '</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()


def _list(kind: str, words: str, more: str = "") -> str:
    return f"<rdf:{kind}><rdf:li{more}>{escape(sayable(words))}</rdf:li></rdf:{kind}>"
