// Chromium with nothing of its own going on, and a page that tells on everything that happens in it.
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const modules = createRequire(join(process.env.BESACE_BROWSER_MODULES, "besace.js"));
const puppeteer = modules("puppeteer-core");

export const axe = () => readFile(modules.resolve("axe-core/axe.min.js"), "utf8");

export async function withBrowser(work) {
    const profile = await mkdtemp(join(tmpdir(), "besace-browser-"));
    const browser = await puppeteer.launch({
        executablePath: "/usr/bin/chromium",
        timeout: 0, // how long it may all take is said where the test is added, and no step has a limit of its own
        protocolTimeout: 0,
        args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", `--user-data-dir=${profile}`],
    });
    try {
        return await work(browser);
    } finally {
        await browser.close();
        await rm(profile, { recursive: true, force: true });
    }
}

/// A page, and what happened in it since it was last asked: requests, words on the console, dialogs, new windows.
export async function watchedPage(browser) {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    const events = [];
    page.on("request", (request) => {
        if (!request.url().startsWith("data:image/png;base64,"))
            events.push(`request ${request.url()}`);
    });
    page.on("console", (message) => events.push(`console ${message.text()}`));
    page.on("pageerror", (error) => events.push(`error ${error.message}`));
    page.on("popup", () => events.push("a new window"));
    page.on("dialog", async (dialog) => {
        events.push(`dialog ${dialog.message()}`);
        await dialog.dismiss();
    });
    return { page, happened: () => events.splice(0) };
}
