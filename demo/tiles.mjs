// A map of nothing but the river, a few parks and the ring of the old town, drawn by hand for the demo: no server of
// tiles is asked for it, and nobody's map is copied.
const size = 256;

const river = [
  [50.86, 17.47],
  [50.95, 17.31],
  [51.02, 17.2],
  [51.045, 17.15],
  [51.075, 17.125],
  [51.099, 17.085],
  [51.107, 17.062],
  [51.1145, 17.046],
  [51.1165, 17.03],
  [51.121, 17.018],
  [51.132, 16.992],
  [51.15, 16.955],
  [51.165, 16.9],
  [51.18, 16.84],
  [51.255, 16.7],
  [51.26, 16.55],
  [51.4, 16.44],
];
const branch = [
  [51.107, 17.062],
  [51.121, 17.062],
  [51.131, 17.045],
  [51.135, 17.02],
  [51.132, 16.992],
];
const ring = [
  [51.1145, 17.046],
  [51.1065, 17.044],
  [51.1035, 17.034],
  [51.1065, 17.024],
  [51.1135, 17.022],
  [51.1165, 17.03],
];
const parks = [
  [51.1105, 17.081, 0.0075],
  [51.0735, 17.01, 0.006],
  [51.1545, 17.03, 0.007],
  [51.096, 17.075, 0.004],
  [51.127, 16.965, 0.006],
];

/** A tile in the projection of the web: `zoom`, column and row. */
export default function tile(zoom, column, row) {
  const world = size * 2 ** zoom;
  const place = (lat, lon) => {
    const sine = Math.sin((lat * Math.PI) / 180);
    const x = (lon / 360 + 0.5) * world - column * size;
    const y = (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * world - row * size;
    return [x.toFixed(1), y.toFixed(1)];
  };
  const line = (points) => `M${points.map(([lat, lon]) => place(lat, lon).join(' ')).join('L')}`;
  const degree = world / 360;
  const stroke = (degrees, least) => Math.max(degrees * degree, least).toFixed(1);
  const circles = parks.map(([lat, lon, degrees]) => {
    const [cx, cy] = place(lat, lon);
    return `<circle cx="${cx}" cy="${cy}" r="${stroke(degrees, 3)}"/>`;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">` +
    `<rect width="${size}" height="${size}" fill="#f3efe4"/><g fill="#cfe3c2">${circles.join('')}</g>` +
    `<g fill="none" stroke-linejoin="round" stroke-linecap="round">` +
    `<path d="${line(ring)}Z" stroke="#d9cfb8" stroke-width="${stroke(0.0012, 2)}"/>` +
    `<path d="${line(branch)}" stroke="#a9cfe3" stroke-width="${stroke(0.0016, 2)}"/>` +
    `<path d="${line(river)}" stroke="#a9cfe3" stroke-width="${stroke(0.0026, 3)}"/></g></svg>`
  );
}
