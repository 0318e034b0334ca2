// Our preview of web pages beside what Chromium makes of them at the same width, in light: the same words at the same places.
// usage: check_looks.mjs FOLDER, which page_looks wrote
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { withBrowser } from "./browser.mjs";

const folder = process.argv[2];
const looks = JSON.parse(await readFile(join(folder, "looks.json"), "utf8"));
let failures = 0;
const fail = (message) => {
    console.log(`FAILED ${message}`);
    failures += 1;
};

/// Runs inside the page: every block of words and every picture, in the order of the page.
function look() {
    const bare = (text) => text.replace(/[\s·\u2028]+/g, "").toLowerCase();
    const seen = (element) => {
        const copy = element.cloneNode(true);
        copy.querySelectorAll(".unseen, svg, ul, ol").forEach((each) => each.remove());
        return bare(copy.textContent);
    };
    const place = (element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x, y: y + window.scrollY, width, height };
    };
    /// Where the lines of a block stand.
    const linesOf = (element) => {
        const style = getComputedStyle(element);
        const above = parseFloat(style.paddingTop) + parseFloat(style.borderTopWidth);
        const below = parseFloat(style.paddingBottom) + parseFloat(style.borderBottomWidth);
        const whole = place(element);
        return { ...whole, y: whole.y + above, height: whole.height - above - below };
    };
    return {
        height: Math.ceil(document.documentElement.getBoundingClientRect().height),
        blocks: [...document.querySelectorAll("h1, h2, h3, p:not(.state), .state > span, pre")]
            .map((element) => ({ words: seen(element), place: linesOf(element) })).filter((each) => each.words !== ""),
        pictures: [...document.querySelectorAll("img, svg")].map(place),
    };
}

const bare = (text) => text.replace(/[\s·\u2028]+/g, "").toLowerCase();
const near = (one, other, most) => Math.abs(one - other) <= most;

/// Where a word falls into another line, all below it stands lower: so each block is measured from the one above it.
function checkBlocks(name, ours, theirs) {
    let at = 0;
    let ourTop = 0;
    let theirTop = 0;
    let alike = 0;
    let lines = 0;
    for (const block of theirs) {
        const found = ours.findIndex((each, index) => index >= at && bare(each.words) === block.words);
        if (found < 0) {
            fail(`${name}: not in the preview: ${block.words.slice(0, 60)}`);
            continue;
        }
        at = found + 1;
        const { place } = ours[found];
        const isAlike = near(place.height, block.place.height, 1.5);
        alike += isAlike ? 1 : 0;
        lines += Math.abs(place.height - block.place.height);
        if (isAlike && !near(place.y - ourTop, block.place.y - theirTop, 2))
            fail(`${name}: ${block.words.slice(0, 40)}: ${place.y - ourTop} below the one above, in the browser ${block.place.y - theirTop}`);
        ourTop = place.y + place.height;
        theirTop = block.place.y + block.place.height;
    }
    if (alike < theirs.length * 0.9)
        fail(`${name}: only ${alike} of ${theirs.length} blocks are as high as in the browser`);
    return `${alike} of ${theirs.length} blocks as high, ${Math.round(lines)} px apart`;
}

function checkPictures(name, ours, theirs) {
    if (ours.length !== theirs.length)
        return fail(`${name}: ${ours.length} pictures, in the browser ${theirs.length}`);
    for (const [index, place] of theirs.entries()) {
        const own = ours[index];
        // A picture that is not square stands in the middle of its place.
        const isIn = own.x >= place.x - 1.5 && own.x + own.width <= place.x + place.width + 1.5
            && own.width <= place.width + 1 && own.height <= place.height + 1
            && (near(own.width, place.width, 1) || near(own.height, place.height, 1));
        if (!isIn)
            fail(`${name}: picture ${index} at ${JSON.stringify(own)}, in the browser ${JSON.stringify(place)}`);
    }
}

await withBrowser(async (browser) => {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.setBypassCSP(true);
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }]);
    for (const { name, page: file, width, height, paragraphs, pictures } of looks) {
        await page.setViewport({ width, height: 900 });
        await page.goto(pathToFileURL(join(folder, file)).href, { waitUntil: "load" });
        await page.addStyleTag({ content: "body { font-family: 'DejaVu Sans' !important }" });
        await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
        const theirs = await page.evaluate(look);
        const words = checkBlocks(name, paragraphs, theirs.blocks);
        checkPictures(name, pictures, theirs.pictures);
        if (!near(height, theirs.height, 30 + theirs.height * 0.02))
            fail(`${name}: ${height} high, in the browser ${theirs.height}`);
        await page.screenshot({ path: join(folder, `${name}.browser.png`), fullPage: true });
        console.log(`${name}: ${Math.round(height)} px high, in the browser ${theirs.height}; ${words}`);
    }
});
console.log(`${looks.length} looks: ${failures} failures`);
process.exit(failures === 0 ? 0 : 1);
