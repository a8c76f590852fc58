import type { PageQuery } from '../gql/graphql'

/** What editors build pages of. */
export type PageSection = NonNullable<NonNullable<PageQuery['Page']>['layout']>[number]

export type SectionOf<Name extends PageSection['__typename']> = Extract<
  PageSection,
  { __typename: Name }
>
