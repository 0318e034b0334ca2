// Opens each page in Chromium, light and dark, narrow and wide: no script, no request but for what lies beside the page, no axe
// violation, and nothing that runs over its place. usage: check_page.mjs FOLDER
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { axe, watchedPage, withBrowser } from "./browser.mjs";

const folder = process.argv[2];
const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".html")).sort();
const checker = await axe();
let failures = 0;
const fail = (message) => {
    console.log(`FAILED ${message}`);
    failures += 1;
};

/// Runs inside the page.
function look() {
    const wide = [...document.querySelectorAll("body *")].filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 1 && (box.right > document.documentElement.clientWidth + 1 || box.left < -1);
    });
    const overlaps = [];
    for (const block of document.querySelectorAll("body, header, main, article > div:last-child, .text, .story, footer")) {
        let bottom = -Infinity;
        for (const child of block.children) {
            const box = child.getBoundingClientRect();
            if (getComputedStyle(child).float !== "none" || getComputedStyle(child).position === "absolute" || box.height === 0)
                continue;
            if (box.top < bottom - 1)
                overlaps.push(`<${child.localName} ${child.className}>`);
            bottom = box.bottom;
        }
    }
    // What separates parts of the page; a badge's own text may bring its own lines.
    const lines = [...document.querySelectorAll("main, main *")].filter((element) => {
        const { borderTopWidth, borderBottomWidth, borderLeftWidth } = getComputedStyle(element);
        return borderLeftWidth === "0px" && borderTopWidth !== borderBottomWidth && !element.closest(".text");
    });
    const ends = new Set(lines.map((line) => line.getBoundingClientRect()).map((box) => `${Math.round(box.left)}–${Math.round(box.right)}`));
    // A telephone number, a control code, and the "(PNG, 17 kB)" of a file, on two lines though one has room for it.
    const torn = [...document.querySelectorAll("a.besace-file, .telephone, .code span")].flatMap((element) => {
        const text = element.lastChild;
        const from = element.matches(".telephone, .code span") ? 0 : text.data?.indexOf("(") ?? -1;
        if (from < 0)
            return [];
        const range = document.createRange();
        range.selectNodeContents(text);
        range.setStart(text, from);
        const boxes = [...range.getClientRects()];
        const isLong = boxes.reduce((sum, box) => sum + box.width, 0) > element.closest("p, li").getBoundingClientRect().width;
        return isLong || new Set(boxes.map((box) => Math.round(box.top))).size === 1 ? [] : [range.toString()];
    });
    // A badge's words in a narrow column though nothing stands beside it.
    const squeezed = [...document.querySelectorAll("article > div:last-child")].filter((words) =>
        words.getBoundingClientRect().width < words.parentElement.getBoundingClientRect().width * 0.6);
    return {
        scripts: document.querySelectorAll("script:not([type='application/ld+json'])").length,
        handlers: [...document.querySelectorAll("*")].flatMap((element) => element.getAttributeNames().filter((each) => each.startsWith("on"))),
        sideways: document.documentElement.scrollWidth > document.documentElement.clientWidth,
        wide: wide.slice(0, 3).map((element) => element.outerHTML.slice(0, 120)),
        overlaps: overlaps.slice(0, 3),
        ends: [...ends],
        torn: torn.slice(0, 3),
        squeezed: squeezed.slice(0, 3).map((words) => words.textContent.trim().slice(0, 40)),
        files: document.querySelectorAll("a.besace-file").length,
        lost: [...document.images].filter((image) => image.naturalWidth === 0).length,
        styled: getComputedStyle(document.body).marginTop === "0px",
    };
}

/// The page is open. What a style sheet does at another width or in the dark it does without being loaded again.
async function check({ page, happened }, file, scheme, width) {
    const name = `${file} ${scheme} ${width}px`;
    await page.setViewport({ width, height: 900 });
    await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));

    const beside = pathToFileURL(folder).href;
    const foreign = happened().filter((event) => !event.startsWith(`request ${beside}`));
    if (foreign.length > 0)
        fail(`${name}: ${foreign.join(" | ")}`);
    const seen = await page.evaluate(look);
    const isEmbed = file.includes("embed");
    if (seen.scripts > 0 || seen.handlers.length > 0)
        fail(`${name}: ${seen.scripts} scripts, handlers ${seen.handlers}`);
    if (seen.sideways || seen.wide.length > 0)
        fail(`${name}: scrolls sideways: ${seen.wide}`);
    if (seen.overlaps.length > 0)
        fail(`${name}: overlaps ${seen.overlaps}`);
    if (seen.ends.length > 1)
        fail(`${name}: lines do not begin and end at the same place: ${seen.ends}`);
    if (seen.torn.length > 0)
        fail(`${name}: torn although a line has room for it: ${seen.torn}`);
    if (seen.squeezed.length > 0)
        fail(`${name}: squeezed though there is room: ${seen.squeezed}`);
    if (seen.lost > 0 || !(seen.styled || isEmbed))
        fail(`${name}: ${seen.lost} pictures did not come, styled ${seen.styled}`);
    if (/^page-/.test(file) && seen.files < 10)
        fail(`${name}: only ${seen.files} badge files inside`);
}

/// WCAG 2.2 AA and good practice. A page that is one badge in a blog is not whole, and is not asked to be.
async function checkAccess({ page }, file, scheme) {
    const rules = file.includes("embed") ? { region: { enabled: false }, "page-has-heading-one": { enabled: false },
        "landmark-one-main": { enabled: false } } : {};
    const { violations } = await page.evaluate((given) => window.axe.run(document, { rules: given, preload: false, resultTypes: ["violations"] }), rules);
    for (const violation of violations)
        fail(`${file} ${scheme}: axe ${violation.id}: ${violation.nodes.map((node) => node.html).slice(0, 3).join(" ").slice(0, 400)}`);
}

async function checkFile(watched, file) {
    const { page } = watched;
    await page.goto(pathToFileURL(join(folder, file)).href, { waitUntil: "load" });
    for (const scheme of ["light", "dark"]) {
        await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
        for (const width of [320, 360, 768, 1280])
            await check(watched, file, scheme, width);
    }
    // Last, since it brings a script of its own.
    await page.evaluate(checker);
    for (const scheme of ["light", "dark"]) {
        await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
        await checkAccess(watched, file, scheme);
    }
}

// Of one browser only the page in front is drawn.
const rest = [...files];
await Promise.all([1, 2].map(() => withBrowser(async (browser) => {
    const watched = await watchedPage(browser);
    for (let file = rest.shift(); file !== undefined; file = rest.shift())
        await checkFile(watched, file);
})));
console.log(`${files.length} pages, light and dark, at four widths: ${failures} failures`);
process.exit(failures === 0 ? 0 : 1);
