/** Resolves the plugin of the translation feature to one that leaves the configuration alone. */
export const resolve = (specifier, context, nextResolve) =>
  specifier === '@/features/translation'
    ? { url: NOTHING, format: 'module', shortCircuit: true }
    : nextResolve(specifier, context)

const NOTHING = `data:text/javascript,${encodeURIComponent(
  'export const translation = () => (config) => config',
)}`
