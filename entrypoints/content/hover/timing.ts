/** Every delay and distance of hovering, each with its reason. Milliseconds and CSS pixels. */

/** Passages are asked for this long before a card may open: most pointers that stay so long stay on, and the answer takes less than the rest of the wait. */
export const PRELOAD_MS = 150;

/** How long a card stays when the pointer left both mark and card: enough to cross the gap between them. */
export const GRACE_MS = 300;

/** Pixels per millisecond above which a pointer is on its way to somewhere else. */
export const FAST_PX_PER_MS = 0.5;

/** A pointer that trembles off a mark by so little is still on it. */
export const SLOP_PX = 4;

/** Speed is measured over steps of at least this length: single events of fast mice are too close together. */
export const SPEED_STEP_MS = 8;

/** Longest touch that is a tap rather than a press that selects text. */
export const TAP_MS = 500;

/** Farthest a finger may wander within a tap. */
export const TAP_PX = 10;
