import {
  Button,
  createTheme,
  Drawer,
  Input,
  type MantineColorsTuple,
  Modal,
  Notification,
  Popover,
  Radio,
  SegmentedControl,
  Select,
  Switch,
  TextInput,
} from '@mantine/core'
import classes from './theme.module.css'

/** Mantine wants ten shades; ours come from theme.css, which alone knows light from dark. */
const brand: MantineColorsTuple = [
  'var(--brand-bg)',
  'var(--brand-bg)',
  'var(--brand-bg)',
  'var(--brand-ink)',
  'var(--brand-ink)',
  'var(--brand)',
  'var(--brand)',
  'var(--brand-down)',
  'var(--brand-down)',
  'var(--brand-down)',
]

/** Mantine dressed in the desk's own colours and sizes. */
export const theme = createTheme({
  primaryColor: 'brand',
  primaryShade: 6,
  colors: { brand },
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontSizes: { xs: '11.5px', sm: '13px', md: '13px', lg: '15px', xl: '17px' },
  headings: { fontFamily: "'Inter Variable', system-ui, sans-serif", fontWeight: '650' },
  defaultRadius: 8,
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({
      defaultProps: { size: 'xs' },
      classNames: { root: classes.button ?? '', label: classes.buttonLabel ?? '' },
    }),
    Input: Input.extend({ classNames: { input: classes.input ?? '' } }),
    InputWrapper: Input.Wrapper.extend({
      classNames: {
        label: classes.label ?? '',
        description: classes.hint ?? '',
        error: classes.complaint ?? '',
      },
    }),
    TextInput: TextInput.extend({ defaultProps: { size: 'xs' } }),
    Select: Select.extend({ defaultProps: { size: 'xs', allowDeselect: false } }),
    SegmentedControl: SegmentedControl.extend({
      defaultProps: { size: 'xs' },
      classNames: {
        root: classes.segments ?? '',
        label: classes.segment ?? '',
        indicator: classes.segmentOn ?? '',
      },
    }),
    Radio: Radio.extend({ classNames: { radio: classes.radio ?? '' } }),
    Switch: Switch.extend({
      classNames: { track: classes.track ?? '', label: classes.trackLabel ?? '' },
    }),
    Popover: Popover.extend({ classNames: { dropdown: classes.float ?? '' } }),
    Notification: Notification.extend({
      classNames: {
        root: classes.notice ?? '',
        title: classes.noticeTitle ?? '',
        description: classes.noticeText ?? '',
      },
    }),
    Drawer: Drawer.extend({
      defaultProps: { overlayProps: { backgroundOpacity: 0.28 } },
      classNames: {
        content: classes.sheet ?? '',
        header: classes.sheetHeader ?? '',
        title: classes.sheetTitle ?? '',
      },
    }),
    Modal: Modal.extend({
      classNames: {
        content: classes.sheet ?? '',
        header: classes.sheetHeader ?? '',
        title: classes.sheetTitle ?? '',
      },
    }),
  },
})
