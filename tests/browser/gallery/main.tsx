import "../../../components/pages.css";
import { type ComponentChild, render } from "preact";
import { MeasureNames } from "../../../components/figures/measure-names";
import { Language } from "../../../components/strings/language";
import type { LanguageTag } from "../../../corpus/model";
import { measureName } from "./measure-name";
import "./gallery.css";

type Theme = "light" | "dark";
type Drawn = (language: LanguageTag, theme: Theme) => ComponentChild;

const modules = import.meta.glob<{ states: Record<string, Drawn> }>("../../../components/*/*.states.tsx", {
  eager: true,
});

/** Every named state as `file/state`. */
const all = Object.entries(modules).flatMap(([path, module]) => {
  const file = path.slice(path.lastIndexOf("/") + 1).replace(".states.tsx", "");
  return Object.entries(module.states).map(([name, draw]) => ({ name: `${file}/${name}`, draw }));
});

const asked = new URLSearchParams(location.search);
const language = (asked.get("language") ?? "en") as LanguageTag;
const theme = (asked.get("theme") ?? "light") as Theme;
const only = asked.get("only") ?? "";

document.documentElement.lang = language;
document.documentElement.style.colorScheme = theme;
const shown = all.filter(({ name }) => name.startsWith(only));
render(
  <Language.Provider value={language}>
    <MeasureNames.Provider value={(id) => measureName(id, language)}>
      {shown.map(({ name, draw }) => (
        <section class="gallery-item" key={name} data-state={name}>
          <p class="gallery-name">{name}</p>
          <div class="sidelight page" lang={language} data-theme={theme}>
            {draw(language, theme)}
          </div>
        </section>
      ))}
    </MeasureNames.Provider>
  </Language.Provider>,
  document.getElementById("root") as HTMLElement,
);
