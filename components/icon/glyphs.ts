/** Drawings of the design's icon set on a 16 px grid, as data so that no markup is ever parsed. */
export type Shape = readonly [
  tag: 'path' | 'circle' | 'rect' | 'g',
  attributes: Readonly<Record<string, string>>,
  children?: readonly Shape[],
];

// One icon a line.
// prettier-ignore
export const GLYPHS = {
  'ready': [['g', { 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': '1.5', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, [['circle', { 'cx': '7', 'cy': '7', 'r': '4.75' }], ['path', { 'd': 'M10.5 10.5 14 14M5 7l1.5 1.5L9 5.7' }]]]],
  'genuine': [['path', { 'fill': 'currentColor', 'd': 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z' }], ['g', { 'fill': 'none', 'stroke': 'var(--fp-knock,#fff)', 'stroke-width': '1.7', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, [['path', { 'd': 'M4.9 8.2 7.1 10.4 11.2 6' }]]]],
  'genuine-o': [['g', { 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': '1.5', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, [['circle', { 'cx': '8', 'cy': '8', 'r': '6.25' }], ['path', { 'd': 'M5.2 8.2 7.2 10.2 10.9 6.2' }]]]],
  'problem': [['path', { 'fill': 'currentColor', 'd': 'M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z' }], ['g', { 'fill': 'none', 'stroke': 'var(--fp-knock,#fff)', 'stroke-width': '1.7', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, [['path', { 'd': 'M5.6 5.6 10.4 10.4M10.4 5.6 5.6 10.4' }]]]],
  'problem-o': [['g', { 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': '1.5', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, [['path', { 'd': 'M5.5 1.75h5l3.75 3.75v5l-3.75 3.75h-5L1.75 10.5v-5z' }], ['path', { 'd': 'M5.9 5.9 10.1 10.1M10.1 5.9 5.9 10.1' }]]]],
  'undetermined': [['path', { 'fill': 'currentColor', 'd': 'M8 .6 15.4 8 8 15.4.6 8z' }], ['g', { 'fill': 'none', 'stroke': 'var(--fp-knock,#fff)', 'stroke-width': '1.7', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, [['path', { 'd': 'M6.3 6.2a1.75 1.75 0 1 1 2.5 1.6c-.5.25-.8.6-.8 1.1' }], ['path', { 'd': 'M8 11.15v.01' }]]]],
  'undetermined-o': [['g', { 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': '1.5', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, [['path', { 'd': 'M8 1.7 14.3 8 8 14.3 1.7 8z' }], ['path', { 'd': 'M6.3 6.2a1.75 1.75 0 1 1 2.5 1.6c-.5.25-.8.6-.8 1.1' }], ['path', { 'd': 'M8 11.15v.01' }]]]],
  'mismatch': [['path', { 'fill': 'currentColor', 'd': 'M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z' }], ['g', { 'fill': 'none', 'stroke': 'var(--fp-knock,#fff)', 'stroke-width': '1.7', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, [['path', { 'd': 'M4.9 6.5h6.2M4.9 9.6h6.2M9.7 4.5 6.3 11.6' }]]]],
  'mismatch-o': [['g', { 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': '1.5', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, [['path', { 'd': 'M5.5 1.75h5l3.75 3.75v5l-3.75 3.75h-5L1.75 10.5v-5z' }], ['path', { 'd': 'M5.2 6.6h5.6M5.2 9.5h5.6M9.4 4.9 6.6 11.2' }]]]],
  'notfound': [['path', { 'fill': 'currentColor', 'd': 'M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z' }], ['g', { 'fill': 'none', 'stroke': 'var(--fp-knock,#fff)', 'stroke-width': '1.7', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, [['circle', { 'cx': '7.3', 'cy': '7.3', 'r': '2.5' }], ['path', { 'd': 'M9.2 9.2 11.3 11.3' }]]]],
  'notfound-o': [['g', { 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': '1.5', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, [['path', { 'd': 'M5.5 1.75h5l3.75 3.75v5l-3.75 3.75h-5L1.75 10.5v-5z' }], ['circle', { 'cx': '7.5', 'cy': '7.5', 'r': '2.25' }], ['path', { 'd': 'M9.2 9.2 11 11' }]]]],
  'voided': [['path', { 'fill': 'currentColor', 'd': 'M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z' }], ['g', { 'fill': 'none', 'stroke': 'var(--fp-knock,#fff)', 'stroke-width': '1.7', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, [['path', { 'd': 'M4.6 8h6.8' }]]]],
  'voided-o': [['g', { 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': '1.5', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, [['path', { 'd': 'M5.5 1.75h5l3.75 3.75v5l-3.75 3.75h-5L1.75 10.5v-5z' }], ['path', { 'd': 'M5.2 8h5.6' }]]]],
  'redflush': [['path', { 'fill': 'currentColor', 'd': 'M5.2 1h5.6L15 5.2v5.6L10.8 15H5.2L1 10.8V5.2z' }], ['g', { 'fill': 'none', 'stroke': 'var(--fp-knock,#fff)', 'stroke-width': '1.7', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, [['path', { 'd': 'M11.2 8H5M7.5 5.4 4.9 8l2.6 2.6' }]]]],
  'redflush-o': [['g', { 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': '1.5', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, [['path', { 'd': 'M5.5 1.75h5l3.75 3.75v5l-3.75 3.75h-5L1.75 10.5v-5z' }], ['path', { 'd': 'M10.8 8H5.5M7.6 5.8 5.4 8l2.2 2.2' }]]]],
  'queued': [['g', { 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': '1.5', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, [['circle', { 'cx': '8', 'cy': '8', 'r': '6.25', 'stroke-dasharray': '2.2 2.16' }], ['path', { 'd': 'M5.2 8v.01M8 8v.01M10.8 8v.01' }]]]],
  'checking': [['g', { 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': '1.5', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, [['circle', { 'cx': '8', 'cy': '8', 'r': '6.25', 'opacity': '.28' }], ['path', { 'd': 'M14.25 8A6.25 6.25 0 0 0 8 1.75' }]]]],
  'close': [['g', { 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': '1.5', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, [['path', { 'd': 'M3.5 3.5 12.5 12.5M12.5 3.5 3.5 12.5' }]]]],
  'settings': [['g', { 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': '1.5', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, [['path', { 'd': 'M1.75 4.5h7M12.5 4.5h1.75M1.75 11.5h1.75M7.25 11.5h7' }], ['circle', { 'cx': '10.5', 'cy': '4.5', 'r': '1.75' }], ['circle', { 'cx': '5.25', 'cy': '11.5', 'r': '1.75' }]]]],
  'stop': [['rect', { 'fill': 'currentColor', 'x': '3.5', 'y': '3.5', 'width': '9', 'height': '9', 'rx': '1' }]],
  'arrow': [['g', { 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': '1.5', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, [['path', { 'd': 'M2.5 8h11M9.5 4l4 4-4 4' }]]]],
  'copy': [['g', { 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': '1.5', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, [['rect', { 'x': '5.25', 'y': '5.25', 'width': '9', 'height': '9', 'rx': '1' }], ['path', { 'd': 'M10.75 5V1.75h-9v9H5' }]]]],
  'left': [['g', { 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': '1.5', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, [['path', { 'd': 'M10 3.5 5.5 8 10 12.5' }]]]],
  'search': [['g', { 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': '1.5', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, [['circle', { 'cx': '7', 'cy': '7', 'r': '4.75' }], ['path', { 'd': 'M10.5 10.5 14 14' }]]]],
  'provider': [['g', { 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': '1.5', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, [['path', { 'd': 'M5.75 1.75v3M10.25 1.75v3M4 4.75h8v2.5a4 4 0 0 1-8 0zM8 11.25v3' }]]]],
  'invoice': [['g', { 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': '1.5', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, [['path', { 'd': 'M3.25 1.75h9.5v12.5l-1.9-1.3-1.9 1.3-1.9-1.3-1.9 1.3-1.9-1.3zM5.7 5.2h4.6M5.7 8.2h4.6' }]]]],
  'list': [['g', { 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': '1.5', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, [['path', { 'd': 'M5.5 3.5h9M5.5 8h9M5.5 12.5h9M2 3.5v.01M2 8v.01M2 12.5v.01' }]]]],
  'lock': [['g', { 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': '1.5', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, [['rect', { 'x': '2.75', 'y': '6.75', 'width': '10.5', 'height': '7.5', 'rx': '1' }], ['path', { 'd': 'M5 6.5V4.75a3 3 0 0 1 6 0V6.5M8 9.75v1.5' }]]]],
  'refresh': [['g', { 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': '1.5', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, [['path', { 'd': 'M13.75 8a5.75 5.75 0 1 1-1.7-4.1L13.75 5.5M13.75 2v3.5h-3.5' }]]]],
  'clock': [['g', { 'fill': 'none', 'stroke': 'currentColor', 'stroke-width': '1.5', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, [['circle', { 'cx': '8', 'cy': '8', 'r': '6.25' }], ['path', { 'd': 'M8 4.5V8l2.4 1.5' }]]]],
} as const satisfies Record<string, readonly Shape[]>;

export type IconName = keyof typeof GLYPHS;
