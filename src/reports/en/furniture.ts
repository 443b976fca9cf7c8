/**
 * What English pages carry around their reports. Origin: own list, from the menus, sharing bars, notices and teasers of
 * news pages. A report's paragraph that is taken for furniture loses its statements, so every pattern has to hold for
 * the whole block, and `is-furniture.ts` lets no block through that quotes somebody.
 */

/** Whole blocks, in small letters, without the marks around them. */
export const furnitureLines: ReadonlySet<string> = new Set(
  `
  a a|about the author|about us|accept|accept all|accept all cookies|accept and continue|accept cookies|accessibility|ad|ad feedback|add a comment|add comment|ads|advert|advertise|advertise with us|advertisement|
  advertisement - scroll to continue|advertisements|advertising|all comments|all rights reserved|also read|
  also read in this section|article continues after ad|article continues after advertisement|article continues below|
  article continues below advertisement|back|back to top|be the first to comment|bookmark|breadcrumb|buy a print|caption|
  careers|change language|click here|click to enlarge|close|close menu|comment|comments|comments are closed|
  comments are closed for this article|contact|contact us|continue|continue reading|continue reading the main story|
  continue reading this story|cookie policy|cookie settings|cookies|copy link|copy link to clipboard|copy this link|
  correct this article|disclaimer|discover more|do not sell my personal information|don't miss|donate|donate now|download|
  download app|download our app|download the app|e-mail|editor's choice|editor's pick|editor's picks|editors' picks|email|
  email this article|email this story|enable notifications|end|ends|enlarge|enlarge image|enlarge this image|
  expand|expand image|explore more|facebook|facebook messenger|faq|faqs|feedback|filed under|flipboard|follow|follow us|
  follow us on facebook|follow us on google news|follow us on social media|follow us on twitter|font size|forgot password|
  free newsletter|from our partners|full screen|fullscreen|gallery|get in touch|get the app|get the newsletter|gift article|
  gift this article|give feedback|give this article|go to homepage|google+|help|hide caption|home|homepage|in pictures|
  instagram|join the conversation|join the discussion|jump to content|keep reading|latest|latest articles|
  latest headlines|latest news|latest stories|latest updates|latest video|latest videos|leave a comment|leave a reply|
  leave comment|link|link copied|linkedin|listen|listen now|listen to article|listen to story|listen to the article|
  listen to the story|listen to this article|listen to this story|live tv|load more|load more comments|loading|log in|
  log out|login|main menu|main navigation|manage cookies|manage preferences|menu|messenger|more|more about this|more by this author|
  more coverage|more for you|more from|more from author|more from the author|more from this author|more from this section|more headlines|
  more information|more in|more news|more newsletters|more on|more on this|more on this story|more on this topic|
  more on this topics|more options|more stories|more to explore|more to read|more top stories|more videos|most commented|most popular|most read|
  most recent|most viewed|most watched|must read|must reads|mute|my account|navigation|navigation menu|newest|newsletter|newsletter signup|
  newsletters|newsletter sign up|next|next article|next image|next post|next slide|next story|no comments|no comments yet|
  notifications|oldest|open extended reactions|open menu|open navigation|open navigation menu|open search|our picks|
  outbrain|paid content|paid post|partner content|pause|photos|photo gallery|pin it|pinterest|play|play video|please log in to comment|pocket|podcast|podcasts|popular|
  popular news|popular now|popular posts|popular stories|post a comment|post comment|previous|previous article|previous image|
  previous post|previous slide|previous story|print|print article|print edition|print this article|print this page|print this story|privacy|privacy notice|
  privacy policy|privacy settings|promoted|promoted content|promoted stories|purchase|quick links|quick read|rate this|
  read also|read comments|read full article|read full story|read in app|read later|read less|read more|read more about|
  read more here|read more on|read more on this story|read more stories|read next|read now|read original|
  read the full article|read the full story|read the full story here|read the rest here|readers' comments|reading list|recent|
  recent articles|recent comments|recent news|recent posts|recent stories|recommended|recommended articles|recommended for you|
  recommended reading|recommended stories|reddit|register|register now|reject all|related|related articles|
  related content|related coverage|related items|related links|related news|related post|related posts|related reading|related stories|
  related story|related tags|related to this story|related topic|related topics|related video|related videos|reply|
  report a correction|report a typo|report abuse|report an error|report this ad|reprints|reprints & permissions|
  republish|republish this article|request correction|reuse content|reuse this content|rss|rss feed|save|save article|save for later|save story|save this article|
  saved|scroll|scroll down|scroll to continue|scroll to top|search|sections|see all|see all comments|see also|see all topics|see comments|
  see more|see more on|send|send a tip|send us a tip|settings|share|share article|share full article|share on facebook|share on linkedin|share on twitter|
  share on whatsapp|share on x|share story|share this|share this article|share this article on facebook|share this content|share this on|share this page|
  share this post|share this story|share this with|share via|share via email|sharing|show|show all|show all comments|show caption|show comments|show less|
  show more|show more comments|sign in|sign in or create an account|sign out|sign up|sign up here|sign up now|site index|site map|site search|sitemap|skip|skip ad|
  skip advertisement|skip this ad|skip to content|skip to main content|skip to main menu|slideshow|sms|snapchat|source link|sponsor message|sponsored|
  sponsored by|sponsored content|sponsored links|sponsored stories|start reading|start the conversation|stay connected|stay informed|stay up to date|story continues|
  story continues below|story continues below advertisement|submit|submit a letter|submit a tip|subscribe|
  subscribe for free|subscribe now|subscribe to newsletter|subscribe to our newsletter|subscribe today|suggest a correction|support us|support our journalism|tags|telegram|terms|terms & conditions|terms and conditions|terms of service|
  terms of use|text size|thanks for reading|threads|tiktok|tip us off|today's paper|toggle caption|toggle menu|
  toggle navigation|toggle search|top|top news|top stories|top story|topics|topics in this article|topics in this story|transcript|translate|
  trending|trending now|trending stories|trending topics|tumblr|turn on desktop notifications|tweet|tweet this|twitter|unmute|unsubscribe|up next|
  update your settings|via email|video|video player|videos|view all|view all comments|view article|view caption|view comments|view gallery|view more|
  view more stories|view more videos|view original|view slideshow|viber|vk|volume|watch|watch again|watch live|watch more|watch next|watch now|watch video|watch the video|we recommend|what to read next|whatsapp|write a comment|write to us|x|you may also like|you may be interested in|you may like|
  you might also be interested in|you might also like|you might be interested in|you might like|youtube|your account|
  zoom|zoom image
`
    .split("|")
    .map((line) => line.trim()),
);

/** Lines of `furnitureLines` after which titles of other stories stand. */
export const teaserHeads =
  /^(?:also read|don't miss|editor'?s'? (?:choice|picks?)|from our partners|latest (?:\w+ )?(?:articles|headlines|news|stories|videos?)|more (?:coverage|for you|from|headlines|in|news|on|stories|to|top|videos)\b.*|more|most (?:commented|popular|read|recent|viewed|watched)|must reads?|our picks|popular\b.*|promoted (?:content|stories)|read (?:also|more|next)\b.*|recent (?:articles|news|posts|stories)|recommended\b.*|related\b.*|see also|sponsored (?:content|links|stories)|top (?:news|stories)|trending\b.*|up next|watch next|we recommend|what to read next|you (?:may|might)\b.*)$/;

/** Shapes of whole blocks; they are tried on blocks of up to `mostWords` words, in small letters with straight quotes. */
export const furnitureShapes: readonly { readonly mostWords: number; readonly shape: RegExp }[] = [
  // Ways around the page.
  { mostWords: 8, shape: /^(?:skip|jump|go) to (?:the )?(?:main |more |primary |site )?\w+(?: \w+){0,4}$/ },
  {
    mostWords: 8,
    shape: /^(?:open|close|toggle|show|hide) (?:the )?(?:\w+ )?(?:menu|navigation|search|sidebar|submenu)$/,
  },
  { mostWords: 6, shape: /^(?:image|photo|picture|slide|page|item)? ?\d+ ?(?:of|\/) ?\/? ?\d+$/ },
  { mostWords: 6, shape: /^view (?:\d+ )?(?:images?|photos?|gallery|slideshow|pictures)$/ },
  // Sharing, printing, saving.
  {
    mostWords: 10,
    shape: /^(?:share|tweet|e-?mail|print|save|bookmark|pin)(?: (?:this|it|on|via|with|by|to)\b[^.?!]*)$/,
  },
  { mostWords: 16, shape: /^(?:like|enjoy|love)\w* (?:this|what you)[^.?!]*\?.*\bshare\b/ },
  { mostWords: 10, shape: /^share (?:this|it|article|story|post)\b[^.?!]*$/ },
  {
    mostWords: 6,
    shape:
      /^(?:facebook|twitter|whatsapp|e-?mail|linkedin|reddit|telegram|print|share|tweet|x|copy link|save)(?:[\s|,/•·]+(?:facebook|twitter|whatsapp|e-?mail|linkedin|reddit|telegram|print|share|tweet|x|copy link|save|pinterest))+$/,
  },
  {
    mostWords: 7,
    shape:
      /^(?:comments? ?)?\(?\d[\d,.]*[km]?\)?(?: (?:comments?|shares?|views?|likes?|reactions?|replies|votes?|retweets?))?(?: on this (?:story|article))?$/,
  },
  {
    mostWords: 7,
    shape:
      /^(?:view|show|see|read|hide|all|post|leave|add|write|join|load)(?: \w+){0,3} (?:comments?|replies)(?: \(?\d+\)?)?$/,
  },
  { mostWords: 6, shape: /^comments? ?[(:|]? ?\d*\)?$/ },
  {
    mostWords: 8,
    shape:
      /^(?:reading time|read time|estimated reading time|listen)?:? ?(?:about )?\d+[ -]?(?:min|mins|minute|minutes|sec|seconds)\.?(?: (?:read|listen|watch|to read|audio|video))?$/,
  },
  // Adverts.
  { mostWords: 10, shape: /^(?:advertisement|(?:story|article|content|post) continues)\b[^.?!]*$/ },
  { mostWords: 10, shape: /^(?:scroll|swipe)(?: down)? (?:to|for)\b[^.?!]*$/ },
  {
    mostWords: 30,
    shape:
      /^this (?:post|article|story|page)(?: may)? (?:contains?|includes?) (?:affiliate|referral|sponsored|paid)\b.*$/,
  },
  {
    mostWords: 30,
    shape:
      /^(?:when you buy|if you (?:buy|click|purchase)|we may (?:earn|receive|get))\b.*\b(?:commission|affiliate)\b.*$/,
  },
  // Other stories.
  {
    mostWords: 30,
    shape:
      /^(?:also read|also see|also watch|don't miss|explore more|further reading|keep reading|more|more on this|must read|read also|read more|read next|read|recommended|related(?: (?:article|coverage|news|reading|stor(?:y|ies)|video))?|see also|see more|up next|watch|watch also|watch (?:also|live|more|now|this|the video)|listen)\s?(?:[:|»›>]|[-–—]\s)\s?\S.*$/,
  },
  {
    mostWords: 14,
    shape:
      /^(?:read|see|find|view) (?:more|the full|the rest|the entire|the original|the whole)\b[^.?!]*(?:here|story|article|report|transcript|statement|post|text|piece|coverage)?[.!»›>]*$/,
  },
  { mostWords: 16, shape: /^(?:click|tap) (?:here|on|the|to)\b[^?!]*$/ },
  { mostWords: 8, shape: /^more (?:from|on|in|stories|news|coverage)\b[^.?!]*$/ },
  { mostWords: 8, shape: /^(?:most )?popular (?:this|now|today|right now|in|on|with)\b[^.?!]*$/ },
  { mostWords: 30, shape: /^.*\bclick here (?:for|to)\b.{0,40}$/ },
  { mostWords: 20, shape: /^listen to .* (?:here|live|online)\b.*$/ },
  // Newsletters, apps, accounts.
  {
    mostWords: 45,
    shape:
      /^(?:sign up|signup|subscribe|register|join|log in|sign in)\b.*\b(?:account|alerts?|app|briefings?|channel|daily|digest|e-?mails?|free|inbox|mailing list|members?|newsletters?|notifications?|podcast|subscri\w+|updates?)\b.*$/,
  },
  {
    mostWords: 45,
    shape:
      /^(?:get|receive|want)\b.*\b(?:(?:in|to|straight to|direct to|delivered to) your (?:inbox|e-?mail|phone)|(?:our|daily|free|weekly|morning|e-?mail) newsletter|newsletters?|push notifications|our app)\b.*$/,
  },
  {
    mostWords: 30,
    shape:
      /^(?:follow|like|find|join|connect with|watch) (?:us|our)\b.*\b(?:facebook|twitter|instagram|whatsapp|telegram|youtube|tiktok|google news|linkedin|threads|social media|channel|x)\b.*$/,
  },
  {
    mostWords: 25,
    shape:
      /^(?:you can )?follow (?:\w+[ .]+){0,5}(?:on (?:twitter|facebook|instagram|x|threads|bluesky|mastodon|tiktok|social media)\b|at @|@).*$/,
  },
  {
    mostWords: 30,
    shape:
      /^(?:contact|e-?mail|write to|reach|send (?:tips|comments|feedback|an e-?mail)|tips\?|got a (?:tip|story)|have a (?:tip|story|question|news tip)|do you have)\b.*(?:@|\be-?mail\b|\btips?\b|\bhere\b).*$/,
  },
  { mostWords: 30, shape: /^download (?:our|the)\b.*\bapps?\b.*$/ },
  {
    mostWords: 20,
    shape:
      /^(?:already (?:a|have|registered|subscribed)|not a (?:member|subscriber)|forgot(?:ten)? your password|create (?:an|your free) account|you(?:'ve| have) (?:reached|read) (?:your|all your)|this (?:article|content|story) is (?:for|only available|exclusive|reserved)|to continue reading)\b.*$/,
  },
  {
    mostWords: 40,
    shape:
      /^(?:support|help us|help support|donate|contribute|become an?|make a)\b.*\b(?:journalism|newsroom|donat\w+|contribution|supporter|subscriber|membership)\b.*$/,
  },
  {
    mostWords: 25,
    shape:
      /^(?:thank you|thanks) for (?:reading|subscribing|signing|registering|visiting|your (?:interest|support|subscription))\b.*$/,
  },
  {
    mostWords: 20,
    shape:
      /^(?:an error (?:has )?occurred|something went wrong|please (?:try again|enter a valid|check your|enable|wait|log in|sign in))\b.*$/,
  },
  // Notices.
  {
    mostWords: 80,
    shape:
      /^(?:we(?: and our (?:\d+ )?partners)? (?:use|store)|this (?:web)?site (?:uses|is protected by)|our (?:web)?site uses|by (?:continuing|using|clicking|browsing|signing|submitting|subscribing))\b.*\b(?:cookies?|privacy policy|terms of (?:use|service)|recaptcha|similar technologies)\b.*$/,
  },
  {
    mostWords: 80,
    shape: /^(?:©|\(c\)|(?:all )?(?:content |text |material )?copyright (?:©|\(c\)|\d{4})|© ?copyright).*$/,
  },
  {
    mostWords: 60,
    shape:
      /^(?:this|the) (?:material|content|article|story|document|report|information|work|website)\b.* (?:may|can|must|shall)(?:not| not)? (?:be )?(?:published|reproduced|copied|broadcast|republished|redistributed|rewritten|reprinted)\b.*$/,
  },
  {
    mostWords: 60,
    shape: /^(?:no part of this|reproduction (?:of|in whole)|unauthori[sz]ed (?:use|reproduction))\b.*$/,
  },
  { mostWords: 14, shape: /^.{0,60}\ball rights reserved\b.{0,40}$/ },
  {
    mostWords: 30,
    shape:
      /^(?:this|the) (?:article|story|post|column|piece|report)\b.{0,40}(?:originally |first )(?:appeared|published|ran|posted)\b.*$/,
  },
  { mostWords: 12, shape: /^our standards:.*$/ },
  {
    mostWords: 40,
    shape:
      /^(?:.{0,60}requires? javascript|(?:please )?(?:enable|turn on|activate) javascript|your browser (?:does not|doesn't)|javascript (?:is|must be)|to (?:view|watch|play) this video)\b.*$/,
  },
  {
    mostWords: 40,
    shape:
      /^(?:tags?|topics?|filed (?:under|to)|posted in|categor(?:y|ies)|keywords|labels|in this (?:story|article)|related topics?|related tags?|more about|more on)\s?[:|]\s?.*$/,
  },
  { mostWords: 25, shape: /^(?:do you|have you) (?:see|spot|noticed?|spotted|found) an? (?:typo|error|mistake)\b.*$/ },
  { mostWords: 30, shape: /^(?:the )?(?:bbc|[a-z ]{2,30}) is not responsible for the content of external sites\b.*$/ },
  // Addresses.
  { mostWords: 1, shape: /^(?:https?:\/\/|www\.)\S+$/ },
  { mostWords: 1, shape: /^\S+@\S+\.\w+$/ },
];
