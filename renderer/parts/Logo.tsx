/** The sign of Lên Sàn: an ear of rice that rises from a floor ("sàn"). Drawn for this app. */
export function Logo({ size = 40 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 48 48" aria-hidden="true" style={{ flexShrink: 0 }}>
      <rect width="48" height="48" rx="12" fill="#2b6e45" />
      <path d="M10 38.5h28" stroke="#f4e3b2" strokeWidth="3" strokeLinecap="round" />
      <path d="M24 38V18" stroke="#f4e3b2" strokeWidth="2.6" strokeLinecap="round" />
      <path d="M24 20.5c-3.6-3-3.9-7.9 0-12.5 3.9 4.6 3.6 9.5 0 12.5z" fill="#eab93f" />
      <path
        d="M22.6 27.4c-4.7-.5-7.6-3.9-7.9-9.3 5 .8 8 4.1 7.9 9.3zM25.4 27.4c4.7-.5 7.6-3.9 7.9-9.3-5 .8-8 4.1-7.9 9.3z"
        fill="#eab93f"
      />
      <path
        d="M22.6 35.2c-4.7-.5-7.6-3.7-7.9-8.8 5 .8 8 4 7.9 8.8zM25.4 35.2c4.7-.5 7.6-3.7 7.9-8.8-5 .8-8 4-7.9 8.8z"
        fill="#f4e3b2"
      />
    </svg>
  );
}
