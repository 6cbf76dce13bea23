/** How light the host is; contrast themes come through the browser's forced colours. */
export type Tint = 'light' | 'dark' | 'contrast';

/** From the host's background, `#rrggbb`; without one, from what the browser prefers. */
export function tintOf(background: string | undefined): Tint {
  if (matchMedia('(forced-colors: active)').matches) return 'contrast';
  if (background === undefined) return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  // Outlook's own dark themes are grey; pure black is what the contrast themes of Windows give.
  if (background === '#000000') return 'contrast';
  return luminance(background) < 0.4 ? 'dark' : 'light';
}

/** Relative luminance by WCAG 2.2, 0 black .. 1 white. */
function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 1) + 0.7152 * (green ?? 1) + 0.0722 * (blue ?? 1);
}
