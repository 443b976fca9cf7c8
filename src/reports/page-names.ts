/**
 * Words in classes, ids, roles and item properties by which pages say what an element is. Origin: own list, from the
 * markup of news pages and of the common publishing systems. A word counts only as a whole one, as far as "-" and "_" go.
 */
const anyOf = (words: string): RegExp =>
  new RegExp(`(?:^|[\\s_-])(?:${words.trim().replace(/\s+/g, "|")})(?:$|[\\s_-])`, "i");

/** Under a picture. */
export const captionNames: RegExp = anyOf(
  "(?:wp-|photo-?|image-?|img-?|fig-?|media-?|video-?)?captions?(?:-?text|-?container)? cutline legend",
);

/** Around the authors' names. */
export const bylineNames: RegExp = anyOf("by-?lines? authors? author-?names? contributors? written-?by writers?");

/** Between the headline and the report. */
export const standfirstNames: RegExp = anyOf(
  `standfirst dek deck sub-?title sub-?head sub-?headline sub-?heading summary article-?summary story-?summary lead-?in intro
   introduction excerpt abstract strapline chapo vorspann lede description synopsis`,
);

/** Beside the report, even inside the element that holds it. */
export const besideNames: RegExp = anyOf(
  `ads? advert\\w* author-?(?:bio|info|box) bio breadcrumbs? captions? comments? copyright credits? disqus donate follow footer
   inline-?promo infobox jump-?links? legal links?-?list more most-?(?:read|popular|viewed) newsletters? outbrain pagination
   paywall popular promos? promoted read-?(?:more|next|also) recirc\\w* recommend\\w* related\\w* see-?also share sharing shares
   sidebar sign-?up social\\w* sponsor\\w* subscri\\w* taboola tags? teasers? toc toolbar topics? trending widget wp-caption\\w*`,
);
