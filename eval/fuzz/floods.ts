/** Pieces that a flood repeats, by what it is a flood of. Chosen to be what a parser, a scanner or a regular expression might trip over. */
export const textFloods: Readonly<Record<string, readonly string[]>> = {
  "quotation marks": ['"', "“", "”", "'", "’", "‘", "``", "''", "«", "„", "\"'", "“ ", " ”", '" "'],
  "combining marks": ["\u0301", "\u0336", "\u20dd", "\u0e31", "e\u0301", "\u0301 "],
  "bidi and zero-width": ["\u202e", "\u2066", "\u2069", "\u200b", "\u200d", "\u00ad", "\u2060", "\ufeff", "\u200f "],
  "null bytes": ["\0", "a\0", "\0 "],
  "other controls": ["\u0001", "\u0007", "\u001b[31m", "\u0085", "\u009d", "\ufffe", "\uffff", "\ufffd"],
  "lone surrogates": ["\ud800", "\udc00", "\ud83d", "\udfff ", "a\ud83d"],
  "stops and initials": [". ", "...", "A. ", "J.K. ", "Mr. ", "!?", "U.S. ", "No. 1 ", "…"],
  "white space": [" ", "\t", "\u00a0", "\u3000", "\n", "\r", "\r\n", " \n", "\u2028", "\v", "\f"],
  dashes: ["—", "-", "--", " – ", "_", "*", "=", "|"],
  digits: ["1", "1,000,", "12:", "2023-", "1/", "99.", "(1) "],
  capitals: ["A", "BBC ", "UN, ", "LONDON ", "Ii"],
  "heads of reports": [
    "By ",
    "By John Smith ",
    "(Agency) - ",
    "LONDON, ",
    "May 1 ",
    "© ",
    "Photo: ",
    "Updated ",
    "and ",
  ],
  "other scripts": ["中", "한", "\u1100\u1161", "ﷺ", "ß", "İ", "ﬀ", "א", "ก", "𝒜", "👩‍👧", "🇬🇧"],
  sayings: ["he said ", "said that ", '"yes," she said, ', "according to ", "told ", "denied "],
};

/** The same for the markup of pages. */
export const pageFloods: Readonly<Record<string, readonly string[]>> = {
  "line breaks": ["<br>", "<br/>", "<BR>\n", "<br>a", "<hr>", "<wbr>"],
  "deep nesting": [
    "<div>",
    "<b>",
    "<table><tr><td>",
    "<ul><li>",
    "<blockquote>",
    "<a href=#>",
    "<font>",
    "<svg>",
    "<p>",
  ],
  "unclosed tags": ["<script>", "<!--", "<![CDATA[", "<title>", "<style>", "<textarea>", "<plaintext>", "<template>"],
  "unfinished markup": ['<p class="', "</", "<", "&", "<?", "<!", "<a href='", "<!--->", "]]>", "-->"],
  "closing tags": ["</div>", "</body>", "</html>", "</p>", "</table>", "</script>", "</head>"],
  entities: ["&amp;", "&#x110000;", "&#0;", "&#xD800;", "&nbsp", "&unheard;", "&#99999999999;", "&lt;b&gt;", "&quot;"],
};
