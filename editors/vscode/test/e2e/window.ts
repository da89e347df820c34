/** A window of the editor, as a person sees and uses it. */

import { type Browser, chromium, type FrameLocator, type Locator, type Page } from "playwright-core";
import { PATIENCE, until } from "./world";

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The window. */
export class Window {
  readonly #browser: Browser;
  readonly page: Page;

  private constructor(browser: Browser, page: Page) {
    this.#browser = browser;
    this.page = page;
  }

  /** Opens a folder that code-server shows at an address. */
  static async open(executablePath: string, address: string): Promise<Window> {
    const browser = await chromium.launch({ executablePath, args: QUIET });
    const page = await browser.newPage({ viewport: { width: 1040, height: 660 } });
    page.setDefaultTimeout(PATIENCE);
    await page.goto(address);
    await page.locator(".monaco-workbench .statusbar").waitFor();
    return new Window(browser, page);
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  /** Opens a file of the folder by its name. */
  async file(name: string): Promise<void> {
    await this.ask("Control+P", name);
    await this.choice(name).click();
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.page.locator(".editor-group-container.active .view-lines").first().click();
  }

  /** Opens the box at the top and writes into it. What was just closing may take it along: then once more. */
  async ask(key: string, words: string): Promise<void> {
    await until(async () => {
      await this.page.keyboard.press(key);
      return this.input()
        .fill(words, { timeout: 3000 })
        .then(
          () => true,
          () => false,
        );
    }, `the box opens at ${key}`);
  }

  /** Runs a command of the palette. */
  async command(title: string): Promise<void> {
    await this.ask("F1", `>${title}`);
    const rows = this.page.locator(".quick-input-list .monaco-list-row");
    await rows
      .filter({ has: this.page.getByText(title, { exact: true }) })
      .first()
      .click();
  }

  /** Goes to a line, counted from 1, and a column. */
  async line(line: number, column = 1): Promise<void> {
    await this.ask("Control+G", `:${line}:${column}`);
    await this.page.keyboard.press("Enter");
    await this.page.locator(".quick-input-widget").waitFor({ state: "hidden" });
  }

  input(): Locator {
    return this.page.locator(".quick-input-widget input.input");
  }

  /** A line of the list that is open. */
  choice(words: string): Locator {
    return this.page.locator(".quick-input-list .monaco-list-row", { hasText: words }).first();
  }

  squiggles(): Locator {
    return this.page.locator(".squiggly-error, .squiggly-warning, .squiggly-info");
  }

  /** The item in the status bar with the number of findings. */
  findings(): Locator {
    return this.page.locator('.statusbar-item[id$="resolint.findings"]');
  }

  /** Waits until the status bar says something. */
  async says(words: RegExp): Promise<string> {
    const item = this.findings().filter({ hasText: words });
    await item.waitFor();
    return (await item.innerText()).trim();
  }

  /** The rows of the Problems panel. */
  problems(): Locator {
    return this.page.locator(".markers-panel .monaco-list-row");
  }

  suggestions(): Locator {
    return this.page.locator(".suggest-widget.visible .monaco-list-row");
  }

  actions(): Locator {
    return this.page.locator(".action-widget .monaco-list-row");
  }

  notifications(): Locator {
    return this.page.locator(".notification-toast .notification-list-item-message");
  }

  /** The page of the preview. */
  preview(): FrameLocator {
    return this.page.frameLocator("iframe.webview.ready").frameLocator("#active-frame");
  }

  /** The text on the lines that are in view. */
  async text(): Promise<string> {
    const lines = await this.page.locator(".editor-group-container.active .view-lines .view-line").allInnerTexts();
    return lines.join("\n").replaceAll("\u00a0", " ");
  }

  /** The same without its line breaks. */
  async flow(): Promise<string> {
    return (await this.text()).replace(/\s+/g, " ");
  }

  async save(): Promise<void> {
    await this.page.keyboard.press("Control+S");
    await this.page.locator(".tab.active.dirty").waitFor({ state: "hidden" });
  }

  /** Leaves a picture. */
  async picture(path: string): Promise<void> {
    await this.page.mouse.move(520, 650);
    await this.page.screenshot({ path, animations: "disabled", caret: "initial" });
  }
}
