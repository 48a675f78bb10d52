import { antGroup, lineUps, sampleResults } from "../samples/answers";
import { Welcome, type WelcomeProps } from "./Welcome";

const nothing = () => undefined;

export const welcomeProps: WelcomeProps = {
  card: () => ({ status: "ready", term: antGroup, results: sampleResults, lineUps }),
  theme: "system",
  where: "listed",
  languageChoice: "auto",
  strength: "full",
  onWhere: nothing,
  onLanguage: nothing,
  onStrength: nothing,
  onTerm: nothing,
  onOpenLibrary: nothing,
  onCopy: async () => true,
  onDone: nothing,
};

const drawn = (rest: Partial<WelcomeProps>) => () => (
  <div style={{ width: "min(700px, calc(100vw - 16px))" }}>
    <Welcome {...welcomeProps} {...rest} />
  </div>
);

export const states = {
  welcome: drawn({}),
  underlined: drawn({ strength: "underline", where: "click" }),
};
