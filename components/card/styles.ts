import styles from "./card.css?inline";

/** Everything the card needs, for a style element or constructed sheet inside its shadow root. */
export const cardStyles: string = styles;
