interface GlyphProps {
  readonly x: number;
  readonly y: number;
  readonly shape: 'circle' | 'diamond';
  readonly colour: string;
  /** Only its outline is drawn. */
  readonly hollow?: boolean;
  readonly size?: number;
}

/** Outlines around the middle, of about the same area in square pixels. */
const outlines = {
  circle: (size: number): string => {
    const r = Math.sqrt(size / Math.PI);
    return `M${r},0A${r},${r},0,1,1,${-r},0A${r},${r},0,1,1,${r},0Z`;
  },
  diamond: (size: number): string => {
    const r = Math.sqrt(size) * 0.626;
    return `M0,${-r}L${r},0L0,${r}L${-r},0Z`;
  },
};

/** A mark of a chart. Those that mean different things differ in shape or filling, never in colour alone. */
export function Glyph({ x, y, shape, colour, hollow = false, size = 120 }: GlyphProps) {
  return (
    <path
      d={outlines[shape](size)}
      transform={`translate(${x},${y})`}
      fill={hollow ? '#ffffff' : colour}
      stroke={colour}
      strokeWidth={2}
    />
  );
}
