import { AsyncLocalStorage } from 'node:async_hooks'

import { forgetConfiguration } from './forget-configuration'

/**
 * The test files of a worker share the process and the libraries in it, which take five seconds
 * to load. Everything else a file finds as if it ran alone: our own modules are evaluated anew
 * for each, the environment is what it was, and what Payload keeps for the whole process is gone.
 */
type Process = {
  citynetEnvironment?: NodeJS.ProcessEnv
  /** Each that something was run in since the file before ended. */
  citynetStorages?: Set<AsyncLocalStorage<unknown>>
}

const process_ = globalThis as Process

/**
 * Until it is disabled, Node 20 lets every promise of the process carry what is stored in it, and
 * each file evaluates modules that make some: after a hundred files a promise carried hundreds.
 */
const noteStorages = (): Set<AsyncLocalStorage<unknown>> => {
  const noted = new Set<AsyncLocalStorage<unknown>>()
  const { run } = AsyncLocalStorage.prototype
  AsyncLocalStorage.prototype.run = function (
    this: AsyncLocalStorage<unknown>,
    ...given: Parameters<typeof run>
  ) {
    noted.add(this)
    return run.apply(this, given) as never
  }
  return noted
}

/** Whoever runs something in it again enables it again. What this file itself runs in stays. */
const forget = (storages: Set<AsyncLocalStorage<unknown>>): void => {
  for (const storage of storages) if (storage.getStore() === undefined) storage.disable()
  storages.clear()
}

process_.citynetEnvironment ??= { ...process.env }
for (const name of Object.keys(process.env)) {
  if (!(name in process_.citynetEnvironment)) delete process.env[name]
}
Object.assign(process.env, process_.citynetEnvironment)
if (process_.citynetStorages) forget(process_.citynetStorages)
else process_.citynetStorages = noteStorages()
forgetConfiguration()
