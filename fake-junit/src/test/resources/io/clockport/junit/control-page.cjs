// Looks at the page for people as a browser does: by day, by night, on a narrow screen, with and without scripts. Prints what
// it saw, and leaves pictures in the folder that it is given.
const { chromium } = require("playwright-core");

const [url, folder, executablePath] = process.argv.slice(2);

async function look(browser, name, options) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("dialog", (dialog) => { complaints.push("a dialog: " + dialog.message()); dialog.dismiss(); });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => { if (request.url() !== url && !request.url().endsWith("/favicon.ico")) complaints.push("fetched " + request.url()); });
  await page.goto(url);
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  const seen = {
    complaints: complaints.filter((text) => !text.includes("favicon")),
    text: await page.locator("body").innerText(),
    scripts: await page.locator("script, img, iframe").count(),
    background: options.javaScriptEnabled === false ? "" : await page.evaluate(() => getComputedStyle(document.body).backgroundColor),
    overflows: options.javaScriptEnabled === false ? false : await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth),
  };
  await context.close();
  return seen;
}

async function main() {
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
  const wide = { width: 1200, height: 800 };
  console.log(JSON.stringify({
    day: await look(browser, "day", { viewport: wide, colorScheme: "light" }),
    night: await look(browser, "night", { viewport: wide, colorScheme: "dark" }),
    narrow: await look(browser, "narrow", { viewport: { width: 390, height: 800 }, colorScheme: "light" }),
    unscripted: await look(browser, "unscripted", { viewport: wide, javaScriptEnabled: false }),
  }));
  await browser.close();
}

main().catch((problem) => {
  console.error(problem);
  process.exit(1);
});
