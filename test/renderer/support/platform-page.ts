import { pickPlatform } from '../../../src/renderer/platform/platform'

/** The plain browser's own Platform on a page, for its tests. */
Object.assign(globalThis, { kept: pickPlatform() })
