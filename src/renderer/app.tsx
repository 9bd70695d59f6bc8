import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { Frame } from './frame/frame'
import { SafeMode } from './pages/safe-mode/safe-mode'
import { Broken } from './pages/welcome/broken'
import { Welcome } from './pages/welcome/welcome'
import { useDeskStore } from './stores/desk'
import { theme } from './theme'
import classes from './theme.module.css'
import { type Roots, RootsProvider } from './ui/roots'

/** The window: colours and routes around what the desk's state asks for. */
export function App({ roots }: { readonly roots: Roots }) {
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto">
      <RootsProvider value={roots}>
        <Router hook={useHashLocation}>
          <Notifications
            position="bottom-left"
            limit={4}
            classNames={{ root: classes.notices ?? '' }}
          />
          <Current />
        </Router>
      </RootsProvider>
    </MantineProvider>
  )
}

function Current() {
  const phase = useDeskStore((desk) => desk.phase)
  switch (phase) {
    case 'opening':
      return null
    case 'first start':
      return <Welcome />
    case 'safe mode':
      return <SafeMode />
    case 'broken':
      return <Broken />
    case 'open':
      return <Frame />
    default:
      return phase satisfies never
  }
}
