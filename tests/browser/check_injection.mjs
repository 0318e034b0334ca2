// Opens each page of hostile_pages in Chromium: nothing runs, nothing is asked for, nothing stands there that we do not write.
// Large pages are opened by themselves; of the many small ones, some stand in frames of one page, side by side.
// usage: check_injection.mjs FOLDER
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { watchedPage, withBrowser } from "./browser.mjs";

const framesAtOnce = 60;
const folder = process.argv[2];
const cases = (await readFile(join(folder, "pages.txt"), "utf8")).trim().split("\n").map((line) => {
    const [opening, name, like] = line.split(" ");
    return { opening, name, like };
});
let failures = 0;
const fail = (message) => {
    console.log(`FAILED ${message}`);
    failures += 1;
};
const textOf = (name) => readFile(join(folder, `${name}.html`), "utf8");

/// Runs inside the browser. @param wanted how the page was opened. The structure leaves out what stands in longer texts, which have paragraphs, lists and links of their own.
function look(document, canary, wanted) {
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
    const unlike = (elements) => {
        const all = [...elements].map(structure);
        return all.flatMap((one, index) => (one === all.at(-1) ? [] : [`the ${index + 1}th of ${all.length}`])).slice(0, 5);
    };
    return { flaws: flaws.slice(0, 5), canary, structure: wanted === "frame" ? structure(document.documentElement) : undefined,
        unlike: unlike({ alike: document.querySelectorAll("article"), joined: document.body.children }[wanted] ?? []) };
}

/// Runs inside the browser: opens the documents in frames, and looks at each once all have loaded and the screen was drawn.
async function lookAtFrames(documents) {
    const frames = documents.map((text) => {
        const frame = document.createElement("iframe");
        const loaded = new Promise((done) => { frame.addEventListener("load", done, { once: true }); });
        frame.srcdoc = text;
        document.body.append(frame);
        return { frame, loaded };
    });
    await Promise.all(frames.map(({ loaded }) => loaded));
    await new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); });
    const found = frames.map(({ frame }) => look(frame.contentDocument, frame.contentWindow.canaryRan, "frame"));
    frames.forEach(({ frame }) => frame.remove());
    return found;
}

/// A page may ask for what lies beside it in its site: the style sheet, pictures.
function foreign(events, address, place) {
    const beside = [join(place, "../style.css"), join(place, "style.css"), join(place, "../pictures/"), join(place, "pictures/")]
        .map((path) => `request ${pathToFileURL(path).href}`);
    return events.filter((event) => event !== `request ${address}` && event !== "request about:srcdoc"
        && !beside.some((start) => event.startsWith(start)));
}

async function openAlone({ page, happened }, name, opening) {
    const file = join(folder, `${name}.html`);
    const address = pathToFileURL(file).href;
    await page.goto(address, { waitUntil: "load" });
    const seen = await page.evaluate(`(${look})(document, window.canaryRan, "${opening}")`);
    return { ...seen, events: foreign(happened(), address, dirname(file)) };
}

/// In the page from which what they name beside them is found.
async function openFrames({ page, happened }, host, documents) {
    const address = pathToFileURL(host).href;
    if (page.url() !== address)
        await page.goto(address, { waitUntil: "load" });
    const found = await page.evaluate(`(() => { ${look} ${lookAtFrames} return lookAtFrames(${JSON.stringify(documents)}); })()`);
    return { found, events: foreign(happened(), address, dirname(host)) };
}

function judge({ name }, seen, structure) {
    if (seen.canary !== 0)
        fail(`${name}: ${seen.canary} scripts ran`);
    if (seen.events.length > 0)
        fail(`${name}: ${seen.events.slice(0, 3).join(" | ")}`);
    if (seen.flaws.length > 0)
        fail(`${name}: ${seen.flaws.join(" | ")}`);
    if (structure !== undefined && structure !== seen.structure)
        fail(`${name}: the structure differs from that of a harmless text`);
}

async function checkAlone(watched, one) {
    const seen = await openAlone(watched, one.name, one.opening);
    judge(one, seen);
    if (seen.unlike.length > 0)
        fail(`${one.name}: another structure than that of a harmless one: ${seen.unlike.join(", ")}`);
}

/// What happens in one of several frames is told of none of them: they are opened again one by one.
async function checkFrames(watched, host, some, structureOf) {
    const documents = await Promise.all(some.map(({ name }) => textOf(name)));
    const { found, events } = await openFrames(watched, host, documents);
    for (const [index, one] of some.entries()) {
        const again = events.length === 0 ? [] : (await openFrames(watched, host, [documents[index]])).events;
        judge(one, { ...found[index], events: again }, one.like && await structureOf(one.like));
    }
}

/// Those that lie in one folder, some at a time.
function groupsOf(frames) {
    const groups = [];
    for (const one of frames) {
        const place = dirname(one.name);
        const last = groups.at(-1);
        if (last?.place === place && last.some.length < framesAtOnce)
            last.some.push(one);
        else
            groups.push({ place, some: [one] });
    }
    return groups;
}

async function preparedPage(browser) {
    const watched = await watchedPage(browser);
    await watched.page.evaluateOnNewDocument(() => {
        window.canaryRan = 0;
        window.canary = () => { window.canaryRan += 1; };
    });
    return watched;
}

async function hostIn(place) {
    const host = join(folder, place, "besace-host.html");
    await writeFile(host, "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>Host</title></head><body></body></html>");
    return host;
}

async function checkAllAlone(watched, all) {
    for (const one of all)
        await checkAlone(watched, one);
}

async function checkAllFrames(watched, all) {
    const structures = new Map();
    for (const { place, some } of groupsOf(all)) {
        const host = await hostIn(place);
        const structureOf = async (name) => {
            if (!structures.has(name))
                structures.set(name, (await openFrames(watched, host, [await textOf(name)])).found[0].structure);
            return structures.get(name);
        };
        await checkFrames(watched, host, some, structureOf);
    }
}

await withBrowser(async (browser) => {
    const [alone, frames] = [await preparedPage(browser), await preparedPage(browser)]; // the last one is drawn
    await Promise.all([checkAllAlone(alone, cases.filter(({ opening }) => opening !== "frame")),
        checkAllFrames(frames, cases.filter(({ opening }) => opening === "frame"))]);

    // What would happen if nothing were escaped: without this, a blind check would pass.
    const unsafe = await preparedPage(browser);
    const byItself = await openAlone(unsafe, "unsafe", "alone");
    const { found, events } = await openFrames(unsafe, await hostIn("."), [await textOf("unsafe")]);
    for (const seen of [byItself, { ...found[0], events }]) {
        if (seen.canary === 0 || seen.events.length === 0 || seen.flaws.length === 0)
            fail(`the check sees nothing: ${JSON.stringify({ ...seen, structure: "" })}`);
    }
});
console.log(`${cases.length} pages, ${failures} failures`);
process.exit(failures === 0 ? 0 : 1);
