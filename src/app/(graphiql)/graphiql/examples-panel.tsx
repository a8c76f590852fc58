import { type GraphiQLPlugin, StarIcon, useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import { useState } from 'react'

import { type Example, examplesOf, localesOf } from './examples'

/** A list of queries to start from, made of the schema that the reader sees. */
const Examples = () => {
  const schema = useGraphiQL((state) => state.schema)
  const queryEditor = useGraphiQL((state) => state.queryEditor)
  const variableEditor = useGraphiQL((state) => state.variableEditor)
  const { addTab } = useGraphiQLActions()
  const [locale, setLocale] = useState('')
  // Monaco is loaded after the panel is shown; an example that was chosen before would be lost.
  if (!schema || !queryEditor || !variableEditor) return <p>The schema is being read…</p>
  const locales = localesOf(schema)
  const examples = examplesOf(schema)
  const open = ({ query }: Example) => {
    addTab()
    queryEditor.setValue(query)
    variableEditor.setValue(JSON.stringify({ locale: locale || locales[0] }, null, 2))
  }
  return (
    <section aria-label="Examples">
      <h2 className="graphiql-doc-explorer-title">Examples</h2>
      <p>
        <label>
          Language{' '}
          <select value={locale} onChange={({ target }) => setLocale(target.value)}>
            {locales.map((it) => (
              <option key={it}>{it}</option>
            ))}
          </select>
        </label>
      </p>
      <Group title="Lists" examples={examples.filter(({ isList }) => isList)} onOpen={open} />
      <Group title="Globals" examples={examples.filter(({ isList }) => !isList)} onOpen={open} />
    </section>
  )
}

type GroupProps = {
  title: string
  examples: readonly Example[]
  onOpen: (example: Example) => void
}

const Group = ({ examples, onOpen, title }: GroupProps) => (
  <>
    <h3>{title}</h3>
    <ul style={{ listStyle: 'none', padding: 0 }}>
      {examples.map((example) => (
        <li key={example.name}>
          <button
            type="button"
            className="graphiql-un-styled"
            style={{ padding: '0.3rem 0', textDecoration: 'underline' }}
            onClick={() => onOpen(example)}
          >
            {example.name}
          </button>
        </li>
      ))}
    </ul>
  </>
)

/** Opens each example in a tab of its own. */
export const EXAMPLES_PANEL: GraphiQLPlugin = {
  title: 'Examples',
  icon: StarIcon,
  content: Examples,
}
