// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { DataSection } from "../../../components/options/DataSection";
import { popupProps } from "../../../components/popup/popup.states";
import { click, control, mount } from "./mount";

test("an archive that cannot be read is listed as such, and can be removed", () => {
  const onRemoveArchive = vi.fn();
  const archives = popupProps.archive?.state === "ready" ? popupProps.archive.archives : [];
  const root = mount(
    <DataSection
      archive={{ state: "ready", archives, unreadable: [{ id: "notes", title: "My notes" }] }}
      exclusions={[]}
      imported={null}
      adding={null}
      onAddArchive={vi.fn()}
      onRemoveArchive={onRemoveArchive}
      onRebuild={vi.fn()}
      onExport={vi.fn()}
      onImport={vi.fn()}
      onUndoExclusion={vi.fn()}
    />,
  );
  const [first, own] = root.querySelectorAll("li");
  expect(first!.textContent).toMatch(/\d documents? · /);
  expect(own!.textContent).toContain("My notes Cannot be read");
  click(control(root, "Remove My notes"));
  expect(onRemoveArchive).toHaveBeenCalledWith("notes", "My notes");
});
