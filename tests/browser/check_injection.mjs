// Opens each page of hostile_pages in Chromium: nothing runs, nothing is asked for, nothing stands there that we do not write.
// usage: check_injection.mjs FOLDER
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { watchedPage, withBrowser } from "./browser.mjs";

const folder = process.argv[2];
const lines = (await readFile(join(folder, "pages.txt"), "utf8")).trim().split("\n");
let failures = 0;
const fail = (message) => {
    console.log(`FAILED ${message}`);
    failures += 1;
};

/// Runs inside the page. The structure leaves out what stands in longer texts, which have paragraphs, lists and links of their own.
function look() {
    const ours = new Set(["html", "head", "meta", "title", "style", "script", "link", "body", "header", "main", "footer", "nav",
        "article", "h1", "h2", "h3", "p", "div", "span", "ul", "ol", "li", "a", "img", "svg", "path", "g", "circle", "rect",
        "strong", "em", "code", "pre", "br", "hr", "section", "table", "tbody", "tr", "td"]);
    const flaws = [];
    for (const element of document.querySelectorAll("*")) {
        const name = element.localName;
        if (!ours.has(name))
            flaws.push(`<${name}>`);
        for (const attribute of element.attributes) {
            if (attribute.name.startsWith("on") || ["srcdoc", "formaction", "ping", "target", "srcset", "id", "name"].includes(attribute.name)
                && name !== "meta")
                flaws.push(`<${name} ${attribute.name}>`);
        }
        if (name === "a" && !["http:", "https:", "mailto:", "data:", "file:"].includes(element.protocol))
            flaws.push(`a link to ${element.href}`);
        if (name === "a" && element.protocol === "data:" && !element.hasAttribute("download"))
            flaws.push("data that opens");
        if (name === "script" && element.type !== "application/ld+json")
            flaws.push("a script");
    }
    for (const block of document.querySelectorAll("script[type='application/ld+json']"))
        JSON.parse(block.textContent);
    const structure = (element) => {
        if (["text", "skills", "introduction", "contact"].includes(element.className))
            return `<${element.localName}.${element.className}>`;
        const attributes = element.getAttributeNames().sort().join(" ");
        return `<${element.localName} ${attributes}>${[...element.children].map(structure).join("")}/`;
    };
    return { flaws: flaws.slice(0, 5), structure: structure(document.documentElement), canary: window.canaryRan };
}

async function open(browser, { page, happened }, file) {
    const address = pathToFileURL(file).href;
    await page.goto(address, { waitUntil: "load" });
    const seen = await page.evaluate(look);
    const style = pathToFileURL(join(folder, "site/style.css")).href;
    const allowed = (event) => [`request ${address}`, `request ${style}`].includes(event)
        || event.startsWith(`request ${pathToFileURL(join(folder, "site/pictures/")).href}`);
    return { ...seen, events: happened().filter((event) => !allowed(event)) };
}

const prepare = async (watched) => watched.page.evaluateOnNewDocument(() => {
    window.canaryRan = 0;
    window.canary = () => { window.canaryRan += 1; };
});

await withBrowser(async (browser) => {
    const watched = await watchedPage(browser);
    await prepare(watched);
    for (const line of lines) {
        const [name, compared] = line.split(" ");
        const found = await open(browser, watched, join(folder, `${name}.html`));
        if (found.canary !== 0)
            fail(`${name}: ${found.canary} scripts ran`);
        if (found.events.length > 0)
            fail(`${name}: ${found.events.slice(0, 3).join(" | ")}`);
        if (found.flaws.length > 0)
            fail(`${name}: ${found.flaws.join(" | ")}`);
        if (compared) {
            const harmless = await open(browser, watched, join(folder, `${name}-harmless.html`));
            if (harmless.structure !== found.structure)
                fail(`${name}: the structure differs from that of a harmless text`);
        }
    }
    // What would happen if nothing were escaped: without this, a blind check would pass.
    const unsafe = await watchedPage(browser);
    await prepare(unsafe);
    const seen = await open(browser, unsafe, join(folder, "unsafe.html"));
    if (seen.canary === 0 || seen.events.length === 0 || seen.flaws.length === 0)
        fail(`the check sees nothing: ${JSON.stringify({ ...seen, structure: "" })}`);
});
console.log(`${lines.length} pages, ${failures} failures`);
process.exit(failures === 0 ? 0 : 1);
