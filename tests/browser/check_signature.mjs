// Copies the signature off its page, as a person does, and pastes it into a rich text field: picture, text and link arrive.
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const puppeteer = createRequire(join(process.env.BESACE_BROWSER_MODULES, "here.js"))("puppeteer-core");
const [file] = process.argv.slice(2);
const profile = await mkdtemp(join(tmpdir(), "besace-browser-"));
const browser = await puppeteer.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", `--user-data-dir=${profile}`],
});
let failures = 0;
const expect = (isTrue, message) => {
    console.log(`${isTrue ? "ok" : "FAILED"} ${message}`);
    failures += isTrue ? 0 : 1;
};

const seen = () => ({
    pictures: [...document.images].map((image) => ({ alt: image.alt, src: image.src, width: image.width,
        drawn: image.complete && image.naturalWidth > 0 })),
    links: [...document.links].map((link) => ({ href: link.href, text: link.innerText })),
    text: document.body.innerText.replace(/\s+/g, " ").trim(),
    scripts: document.scripts.length,
});

const page = await browser.newPage();
page.setDefaultTimeout(0);
const requests = [];
const complaints = [];
page.on("request", (request) => requests.push(request.url()));
page.on("console", (message) => complaints.push(message.text()));
await page.goto(pathToFileURL(file).href, { waitUntil: "load" });
const written = await page.evaluate(seen);
expect(requests.filter((url) => !url.startsWith("data:")).length === 1, "the page asks for nothing");
expect(complaints.length === 0, `the browser complains of nothing ${complaints}`);
expect(written.pictures.length > 0 && written.pictures.every((each) => each.drawn && each.width === 64 && each.alt), "pictures of 64 pixels, each with words");
expect(written.links.length > 0, "a link");
await page.evaluate(() => document.execCommand("selectAll"));
await page.keyboard.press("KeyC", { commands: ["Copy"] });

const letter = await browser.newPage();
letter.setDefaultTimeout(0);
await letter.setContent("<!DOCTYPE html><title>letter</title><div contenteditable=\"true\" id=\"field\"></div>");
await letter.bringToFront();
await letter.focus("#field");
await letter.keyboard.press("KeyV", { commands: ["Paste"] });
await letter.waitForSelector("#field img");
await letter.waitForFunction(() => [...document.images].every((image) => image.complete));
const pasted = await letter.evaluate(seen);
expect(JSON.stringify(pasted.pictures) === JSON.stringify(written.pictures), "pictures are pasted with their words and size");
expect(JSON.stringify(pasted.links) === JSON.stringify(written.links), "links are pasted");
expect(pasted.text === written.text, "the text is pasted");
expect(pasted.scripts === 0, "no script is pasted");

await browser.close();
await rm(profile, { recursive: true, force: true });
process.exit(failures === 0 ? 0 : 1);
