/**
 * How English pages credit the picture that a line belongs to. Origin: own list, from captions of news pages.
 * A credit stands at the end of its caption, or alone.
 */
export const pictureCredits: readonly RegExp[] = [
  // "Image: REUTERS", "Photo: AP/John Doe", "Photograph by Jane Doe", "PICTURE: Getty Images"
  /(?:^|[\s.!?)|\]"”(])(?:(?:[Ff]ile|FILE|[Hh]andout|[Ss]tock|AP|Reuters|AFP) )?(?:(?:Image|Photo|Photograph|Picture|Pic|Illustration|Graphic|Video|Screenshot|Screengrab|Credit)s?|IMAGES?|PHOTOS?|PICTURES?|CREDIT)(?: (?:by|credit|copyright|source|from|courtesy(?: of)?|via|illustration))*\s?(?::|©|(?<= (?:by|courtesy|via|of))(?=\s))\s?\S.{0,90}$/,
  // "(Photo by Jane Doe/Getty Images)", "[AP Photo/John Doe]", "(File photo)"
  /[([](?:(?:file|handout|stock|screenshot|screengrab|archive|image|photo|picture|illustration|courtesy|credit)s?\b[^()[\]]{0,90}|[^()[\]]{0,70}(?:\bPhoto|\bGetty|\bImage|\bHandout|\/ ?Courtesy|\/(?:AP|AFP|Reuters|EPA)|\bvia (?:AP|AFP|Reuters|REUTERS))\b[^()[\]]{0,60})[)\]]\.?$/i,
  // "| Getty Images", "— AFP", "/ Reuters", "© AP"
  /(?:\||©|\(c\))\s?(?:[\p{L}\p{M}.’' -]{0,40}[/,] ?)?(?:getty(?: images)?|reuters|ap(?: photo)?|associated press|afp|epa(?:-efe)?|shutterstock|istock|alamy|bloomberg|dpa|picture alliance|imago|anadolu|xinhua|handout|facebook|twitter|instagram|wikimedia)\b.{0,60}$/iu,
  // "AFP via Getty Images", "John Doe/AFP/Getty Images", "REUTERS/Jane Doe", "Jane Doe / AP"
  /(?:^|[\s.(])(?:[\p{L}\p{M}.’'-]+(?: [\p{L}\p{M}.’'-]+){0,4} ?[/|] ?)?(?:AFP|AP|Reuters|REUTERS|EPA|Anadolu(?: Agency)?|Bloomberg|NurPhoto|SOPA Images|LightRocket)\s?(?:via|\/)\s?(?:Getty(?: Images)?|AP|Reuters|Shutterstock)\)?\.?$/u,
  /(?:^|[\s.(])(?:REUTERS|Reuters|AP Photo|AP|AFP|EPA(?:-EFE)?)\s?\/\s?\p{Lu}[\p{L}\p{M}.’'-]+(?: [\p{L}\p{M}.’'-]+){0,3}(?:\/(?:File|Pool|Handout)(?: Photo)?)?\)?\.?$/u,
  /(?:^|[\s.(])\p{Lu}[\p{L}\p{M}.’'-]+(?: [\p{L}\p{M}.’'-]+){1,3} ?\/ ?(?:REUTERS|Reuters|AP|AFP|EPA(?:-EFE)?|Getty(?: Images)?|Shutterstock|Alamy|Bloomberg|dpa)\)?\.?$/u,
  /(?:^|[\s.(])Getty Images(?:\/iStockphoto)?\)?\.?$/u,
];

/** Lines that are a credit from end to end, without words of a picture. */
export const creditLines: readonly RegExp[] = [
  // "SOURCE: AP, Reuters", "Source: Al Jazeera and news agencies"
  /^sources?: ?[\p{Lu}\p{Ll} ,&/.'’-]{2,80}$/iu,
  /^(?:(?:main|cover|lead|top|header|featured?|file|hero) )?(?:image|photo|picture)(?: (?:credit|source|courtesy|by|via|from|copyright))*:? ?\S.{0,60}$/i,
  /^(?:file|stock|handout|archive|courtesy|representative|representational)(?: (?:photo|image|picture|footage)s?)?$/i,
  /^(?:getty(?: images)?|shutterstock|istock(?:photo)?|epa(?:-efe)?|alamy|imago(?: images)?|picture alliance|ap photo|wikimedia commons|nurphoto)$/i,
];

/** Words without which a line holds no picture credit: tried first, because the shapes above are slow to try. */
export const creditWords =
  /image|photo|pic|illustration|graphic|video|screen|credit|caption|getty|reuters|\bAP\b|associated press|AFP|EPA|shutterstock|istock|alamy|bloomberg|dpa|imago|anadolu|xinhua|handout|archive|file|courtesy|facebook|twitter|instagram|wikimedia|nurphoto|©/i;

/** What the names of companies end with, in notices of copyright. */
export const companyForms = /,?\s(?:AG|Co|Company|Corp|Corporation|GmbH|Inc|LLC|Limited|Ltd|S\.?A|plc)\.?$/;
