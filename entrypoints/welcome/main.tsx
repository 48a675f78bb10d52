import "../../components/welcome/welcome.css";
import { render } from "preact";
import { SettingsRoot } from "../settings/SettingsRoot";
import { App } from "./App";

render(
  <SettingsRoot>
    <App />
  </SettingsRoot>,
  document.getElementById("root") as HTMLElement,
);
