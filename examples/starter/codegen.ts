import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types for exactly the fields that `src/cms` and `src/views` ask for, from the CMS's own schema. */
const config: CodegenConfig = {
  schema: '../../schema.graphql',
  documents: 'src/**/*.{ts,astro}',
  generates: {
    'src/gql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        onlyOperationTypes: true,
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: {
          DateTime: 'string',
          EmailAddress: 'string',
          // The only JSON that pages ask for is rich text; what they send in filters is their own.
          JSON: { input: 'unknown', output: '../rich-text/tree#RichText' },
          JSONObject: 'unknown',
        },
      },
    },
  },
}

export default config
