/** What reads the analysis. Loaded while the model is at work: `read` is done a fifth of a second sooner. */
export { findUnread } from "../claims/find-unread.ts";
export { findPlaces } from "../events/find-places.ts";
export { findTimes } from "../events/find-times.ts";
export { findFigures } from "../figures/find-figures.ts";
export { findLinks } from "../links/find-links.ts";
export { readDeeds } from "./read-deeds.ts";
export { readStatements } from "./read-statements.ts";
