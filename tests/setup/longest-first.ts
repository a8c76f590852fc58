import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take minutes with full counts, the longest first. */
const LONGEST = [
  'tests/translation/workflow-model.int.test.ts',
  'tests/examples/starter.browser.test.ts',
  'tests/startup/start.browser.test.ts',
  'tests/delivery/no-stale-answer.http.test.ts',
  'tests/admin/editing.browser.test.ts',
  'tests/translation/memory.int.test.ts',
  'tests/architecture/features-removable.test.ts',
  'tests/access/table.graphql.http.test.ts',
  'tests/access/table.http.test.ts',
]

/**
 * Begins with what takes longest, where it is known from earlier runs or from this list: a file of
 * ten minutes that is begun last keeps one worker waiting for the other.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((file) => moduleId.endsWith(file))
      return at < 0 ? LONGEST.length : at
    }
    return (await super.sort(files)).toSorted((one, other) => rank(one) - rank(other))
  }
}
