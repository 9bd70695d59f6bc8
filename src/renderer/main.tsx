import './theme.css'
import '@mantine/core/styles.layer.css'
import '@mantine/dates/styles.layer.css'
import '@mantine/notifications/styles.layer.css'
import '@fontsource-variable/inter/opsz.css'
import { createRoot } from 'react-dom/client'
import { dayInZone } from '../shared/basics/day'
import { PROGRAM_ZONE } from '../shared/program/calendar'
import { App } from './app'
import { connectDesk, openDesk, watchDesk } from './engine/connect'
import { pickPlatform } from './platform/platform'
import { sayFailure } from './refusal'
import { useDeskStore } from './stores/desk'

const DEVICE_LETTERS = 'abcdefghjkmnpqrstvwxyz23456789'
const DEVICE_LENGTH = 8

async function start(): Promise<void> {
  const platform = pickPlatform()
  const desk = connectDesk()
  const roots = {
    platform,
    machine: await platform.machine(),
    desk,
    now: () => Date.now(),
    today: () => dayInZone(Date.now(), PROGRAM_ZONE),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    newDevice,
  }
  const { opened, changed, broke, promised, placed } = useDeskStore.getState()
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no root')
  createRoot(root).render(<App roots={roots} />)
  try {
    opened(await openDesk(desk, platform, Date.now()))
    await watchDesk(desk, changed)
    placed(await platform.journalPlace())
    promised(await navigator.storage.persist())
  } catch (failure) {
    broke(sayFailure(failure))
  }
}

/** Short, speakable and without letters that look alike; eight of thirty make collisions unheard of. */
function newDevice(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(DEVICE_LENGTH))
  return [...bytes].map((byte) => DEVICE_LETTERS[byte % DEVICE_LETTERS.length]).join('')
}

void start()
