const page = (title: string, body: string, head = '') => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${head}
<style>
:root { color-scheme: light dark }
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 4rem auto; padding: 0 1.5rem }
h1 { font-size: 1.5rem }
li { margin: .75rem 0 }
code { font-size: .9em }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`

/** What a browser shows while we start; it asks again by itself. */
export const startingPage = (reason: string): string =>
  page(
    'citynet-cms is starting',
    `<p role="status">${escapeHtml(reason)}</p><p>This page reloads by itself.</p>`,
    '<meta http-equiv="refresh" content="3">',
  )

/** The door sign at `/`. */
export const indexPage = (): string =>
  page(
    'citynet-cms',
    `<p>The content of an international network of cities, in four languages.</p>
<ul>
<li><a href="/admin">Admin panel</a>: edit, translate and publish</li>
<li><a href="/graphiql">GraphQL explorer</a>: try a query; programs POST to <code>/api/graphql</code></li>
<li><a href="/api/events?locale=fr&amp;limit=3">REST API</a>: for example <code>/api/events?locale=fr&amp;limit=3</code></li>
</ul>`,
  )

const escapeHtml = (text: string) =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
