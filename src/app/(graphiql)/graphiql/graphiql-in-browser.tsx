'use client'

import 'graphiql/setup-workers/webpack'
import 'graphiql/style.css'

import { GraphiQL, HISTORY_PLUGIN } from 'graphiql'

import { FIRST_QUERY } from './examples'
import { EXAMPLES_PANEL } from './examples-panel'
import { fetchGraphQL } from './fetch-graphql'

const PANELS = [HISTORY_PLUGIN, EXAMPLES_PANEL]

/** GraphiQL on our own endpoint, everything served from this origin. */
const GraphiQLInBrowser = () => (
  <GraphiQL
    fetcher={fetchGraphQL}
    plugins={PANELS}
    visiblePlugin={EXAMPLES_PANEL}
    defaultTabs={[{ query: FIRST_QUERY }]}
    defaultQuery={FIRST_QUERY}
  />
)

export default GraphiQLInBrowser
