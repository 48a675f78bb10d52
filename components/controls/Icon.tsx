/** The few pictures of the interface: 16 px line drawings in the colour of the text around them. */
const PATHS = {
  back: "M10 3 5 8l5 5",
  close: "m4 4 8 8M12 4l-8 8",
  pin: "M6 2h4l-.6 4.6L12 9H4l2.6-2.4zM8 9v5",
  external: "M9 3h4v4M13 3 7.5 8.5M11 9.5V13H3V5h3.5",
  copy: "M6 5.5h7V14H6zM10 5.5V2H3v8.5h3",
  library: "M3 2.5v11M6.5 2.5v11M9.5 3l3 10.3",
  search: "M11.2 7a4.2 4.2 0 1 1-8.4 0 4.2 4.2 0 0 1 8.4 0M10 10.2l3.5 3.5",
  settings: "M2 5h7M13 5h1M2 11h1M7 11h7M9 3.2h3.4v3.6H9zM3.4 9.2h3.4v3.6H3.4z",
  panel: "M2 3h12v10H2zM10 3v10",
  picture: "M2 3h12v10H2zM2 11l3.6-3.6L9 11l2-2 3 3M10.5 6.2h.1",
  down: "m4 6 4 4 4-4",
  up: "m4 10 4-4 4 4",
  more: "M3.5 8h.1M8 8h.1M12.5 8h.1",
  check: "m3 8.5 3.2 3.2L13 4.8",
  filter: "M2.5 4h11M4.5 8h7M6.5 12h3",
} as const;

export type IconName = keyof typeof PATHS;

/** Beside words it is silent; alone, its button carries the name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
