import type { UndertakingKind } from "../schema/undertaking.ts";
import type { Span } from "../text/span.ts";

/** An undertaking as its words show it. */
export interface UndertakingDraft {
  readonly kind: UndertakingKind;
  /** The word that tells of it: "agreed", "offer". */
  readonly word: number;
  /** The words for those who promise, agree, demand or refuse, where the grammar shows them. */
  readonly by: readonly number[];
  /** The words for the other side. */
  readonly to: readonly number[];
  readonly what: readonly Span[];
  /** The word that the others of `what` hang on. */
  readonly top: number;
  /** Whether whoever speaks takes it on by these very words ("we will open the road"). */
  readonly isOwn: boolean;
  /** What told before it may answer, whose words are then what it is about ("turned it down"); none where it answers nothing. */
  readonly answers?: readonly UndertakingKind[];
}
