import type { CollectionBeforeChangeHook } from 'payload'

/** A webhook that somebody switches on again is believed to be well. */
export const startAfresh: CollectionBeforeChangeHook = ({ data, originalDoc }) =>
  data.active === true && originalDoc?.active === false
    ? { ...data, failingSince: null, givenUpAt: null }
    : data
