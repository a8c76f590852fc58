'use client'

import 'graphiql/setup-workers/webpack'
import 'graphiql/style.css'

import { GraphiQL } from 'graphiql'

import { EXAMPLES } from './examples'
import { fetchGraphQL } from './fetch-graphql'

/** GraphiQL on our own endpoint, everything served from this origin; each tab is a ready example. */
const GraphiQLInBrowser = () => (
  <GraphiQL
    fetcher={fetchGraphQL}
    defaultTabs={EXAMPLES.map((query) => ({ query }))}
    defaultQuery={EXAMPLES[0]}
  />
)

export default GraphiQLInBrowser
