import { createHash } from 'node:crypto'

import type { OpenApi, Operation, Parameter } from './document'

/**
 * The API for people, on one page without scripts: each question with its parameters, a form that
 * asks it where it has no part to fill in the path, and a line for the shell.
 */
export const docsPage = (api: OpenApi): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(api.info.title)}: the API</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${text(api.info.title)}: the API</h1>
<p>${prose(api.info.description)}</p>
<p><a href="/api/openapi.json">openapi.json</a> (OpenAPI ${text(api.openapi)}) describes the same for programs. GraphQL has an explorer of its own at <a href="/graphiql">/graphiql</a>.</p>
<nav aria-label="Parts of the API"><ul>${api.tags.map(({ name }) => `<li><a href="#${text(name)}">${text(name)}</a></li>`).join('')}</ul></nav>
</header>
<main>
${api.tags.map(({ name }) => section(name, api)).join('\n')}
</main>
</body>
</html>
`

/** What the browser may do with the page: show it with its own style, and send its own forms. */
export const docsPolicy = (): string =>
  [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

const STYLE = `
:root { color-scheme: light dark; --line: #8886; }
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; }
code, pre, input, select { font: 0.9rem/1.5 ui-monospace, monospace; }
pre { overflow-x: auto; padding: 0.5rem; border: 1px solid var(--line); border-radius: 4px; }
nav ul { display: flex; flex-wrap: wrap; gap: 1rem; list-style: none; padding: 0; }
details { border: 1px solid var(--line); border-radius: 4px; margin: 0.5rem 0; padding: 0.25rem 0.75rem; }
summary { cursor: pointer; padding: 0.25rem 0; }
dt { margin-top: 0.5rem; }
dd { margin: 0 0 0 1.5rem; }
form { display: grid; gap: 0.5rem; max-width: 30rem; margin: 1rem 0; }
label { display: grid; grid-template-columns: 8rem 1fr; gap: 0.5rem; align-items: center; }
button { justify-self: start; padding: 0.25rem 1rem; }
`

const section = (tag: string, api: OpenApi): string => {
  const operations = Object.entries(api.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, operation]) => operation.tags.includes(tag))
      .map(([method, operation]) => entry({ path, method, operation, api })),
  )
  return `<section aria-labelledby="${text(tag)}">
<h2 id="${text(tag)}">${text(tag)}</h2>
${operations.join('\n')}
</section>`
}

type Entry = { path: string; method: string; operation: Operation; api: OpenApi }

const entry = ({ path, method, operation, api }: Entry): string => {
  const isAsked = method === 'get'
  const sent = isAsked ? '' : " -X POST -H 'content-type: application/json' -d @body.json"
  const parameters = operation.parameters.map((it) => resolved(it, api))
  return `<details id="${text(operation.operationId)}">
<summary><code>${method.toUpperCase()} ${text(path)}</code> ${text(operation.summary)}</summary>
${operation.description ? `<p>${prose(operation.description)}</p>` : ''}
${parameters.length > 0 ? `<dl>${parameters.map(explained).join('')}</dl>` : ''}
${operation.requestBody ? `<pre><code>${text(JSON.stringify(operation.requestBody, null, 2))}</code></pre>` : ''}
<pre><code>curl -g${sent} '${text(api.servers[0]?.url ?? '')}${text(exampleOf(path, parameters))}'</code></pre>
${path.includes('{') || !isAsked ? '' : form(path, operation, parameters)}
</details>`
}

const resolved = (parameter: Parameter | { $ref: string }, api: OpenApi): Parameter =>
  '$ref' in parameter
    ? (api.components.parameters?.[parameter.$ref.split('/').at(-1) ?? ''] as Parameter)
    : parameter

type Shown = {
  enum?: string[]
  type?: string
  minimum?: number
  maximum?: number
  default?: unknown
}

const explained = ({ name, in: place, required, description, schema }: Parameter): string => {
  const shown = schema as Shown
  const notes = [
    ...(required ? ['required'] : []),
    ...(place === 'path' ? ['in the path'] : []),
    ...(shown.enum ? [shown.enum.join(', ')] : []),
    ...(shown.minimum === undefined ? [] : [`${shown.minimum} to ${shown.maximum ?? '…'}`]),
    ...(shown.default === undefined ? [] : [`default ${String(shown.default)}`]),
  ]
  return `<dt><code>${text(name)}</code> ${text(notes.join('; '))}</dt><dd>${prose(description)}</dd>`
}

const exampleOf = (path: string, parameters: readonly Parameter[]): string => {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const schema = parameters.find((it) => it.name === name)?.schema as Shown | undefined
    return schema?.enum?.[0] ?? (schema?.type === 'integer' ? '1' : `{${name}}`)
  })
  const asked = parameters
    .filter(({ in: place, name, required }) => place === 'query' && (required || name === 'locale'))
    .map(
      ({ name, schema }) =>
        `${name}=${name === 'locale' ? 'fr' : ((schema as Shown).enum?.[0] ?? '1')}`,
    )
  return asked.length > 0 ? `${filled}?${asked.join('&')}` : filled
}

const form = (
  path: string,
  { operationId }: Operation,
  parameters: readonly Parameter[],
): string => {
  // An object is written with brackets, which the name of one input cannot be.
  const simple = parameters.filter(({ style }) => style !== 'deepObject')
  const inputs = simple.map(({ name, required, schema }) => {
    const shown = schema as Shown
    const id = `${operationId}-${name}`
    const options = shown.enum?.map((it) => `<option>${text(it)}</option>`).join('')
    const control = options
      ? `<select id="${text(id)}" name="${text(name)}">${required ? '' : '<option value=""></option>'}${options}</select>`
      : `<input id="${text(id)}" name="${text(name)}"${required ? ' required' : ''}>`
    return `<label for="${text(id)}"><code>${text(name)}</code>${control}</label>`
  })
  return `<form action="${text(path)}" method="get" target="_blank" rel="noopener">${inputs.join('')}<button>Ask</button></form>`
}

/** Backticks become code, everything else is text. */
const prose = (value: string): string =>
  value
    .split('`')
    .map((part, index) => (index % 2 === 1 ? `<code>${text(part)}</code>` : text(part)))
    .join('')

const text = (value: string): string =>
  value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
