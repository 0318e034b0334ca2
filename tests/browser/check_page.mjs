// Opens each page in Chromium, light and dark, wide and narrow: no script, no request but the page itself, no axe violation.
import { readFile, mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const profile = await mkdtemp(join(tmpdir(), "besace-browser-"));
const browser = await puppeteer.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", `--user-data-dir=${profile}`],
});
let failures = 0;
const fail = (message) => {
    console.log(`FAILED ${message}`);
    failures += 1;
};

async function check(file, scheme, width) {
    const name = `${file.split("/").pop()} ${scheme} ${width}px`;
    const page = await browser.newPage();
    const address = pathToFileURL(file).href;
    const requests = [];
    page.on("request", (request) => requests.push(request.url()));
    const complaints = [];
    page.on("console", (message) => complaints.push(message.text()));
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await page.goto(address, { waitUntil: "load" });

    const foreign = requests.filter((url) => url !== address && !url.startsWith("data:"));
    if (foreign.length > 0)
        fail(`${name}: asked for ${foreign.join(" ")}`);
    if (complaints.length > 0)
        fail(`${name}: the browser complained: ${complaints.join(" | ")}`);
    const active = await page.evaluate(() => ({
        scripts: document.querySelectorAll("script:not([type='application/ld+json'])").length,
        handlers: [...document.querySelectorAll("*")].flatMap((element) => element.getAttributeNames().filter((each) => each.startsWith("on"))),
        overflow: document.documentElement.scrollWidth > document.documentElement.clientWidth,
        badges: document.querySelectorAll("a.besace-file").length,
    }));
    if (active.scripts > 0 || active.handlers.length > 0)
        fail(`${name}: ${active.scripts} scripts, handlers ${active.handlers}`);
    if (active.overflow)
        fail(`${name}: scrolls sideways`);
    if (active.badges < 10)
        fail(`${name}: only ${active.badges} badge files inside`);

    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => window.axe.run(document));
    for (const violation of violations)
        fail(`${name}: axe ${violation.id}: ${violation.nodes.map((node) => node.html).slice(0, 3).join(" ")}`);
    console.log(`${name}: ${requests.length} request, ${violations.length} axe violations`);
    await page.close();
}

for (const file of process.argv.slice(2)) {
    for (const scheme of ["light", "dark"]) {
        for (const width of [320, 1280])
            await check(file, scheme, width);
    }
}
await browser.close();
await rm(profile, { recursive: true, force: true });
process.exit(failures === 0 ? 0 : 1);
