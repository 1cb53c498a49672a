/** An empty table with a sheet of paper and a pen. Drawn for this app. */
export function OwnPicture() {
  return (
    <svg width="140" height="96" viewBox="0 0 140 96" fill="none" aria-hidden="true">
      <path d="M8 82h124" stroke="#cfc5ab" strokeWidth="4" strokeLinecap="round" />
      <rect x="40" y="14" width="52" height="66" rx="5" fill="#fffefb" stroke="#7d745f" strokeWidth="2.5" />
      <path d="M50 30h32M50 42h32M50 54h18" stroke="#e6dec9" strokeWidth="3.5" strokeLinecap="round" />
      <path
        d="M104 26l10 7-24 36-12 7 2-14z"
        fill="#eab93f"
        stroke="#a97708"
        strokeWidth="2.5"
        strokeLinejoin="round"
      />
      <path d="M98 35l10 7" stroke="#a97708" strokeWidth="2.5" />
      <path
        d="M22 80V62m0 0c-7-1-11-6-11-14 8 1 11 6 11 14zm0-4c7-1 11-6 11-14-8 1-11 6-11 14z"
        stroke="#44895a"
        strokeWidth="2.5"
        fill="#dcebdf"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** A shelf with goods of the village: a jar, a bag of rice, a basket. Drawn for this app. */
export function SamplePicture() {
  return (
    <svg width="140" height="96" viewBox="0 0 140 96" fill="none" aria-hidden="true">
      <path d="M8 82h124" stroke="#cfc5ab" strokeWidth="4" strokeLinecap="round" />
      <path
        d="M20 38c0-4 3-6 6-6h16c3 0 6 2 6 6v36a6 6 0 0 1-6 6H26a6 6 0 0 1-6-6z"
        fill="#f4d98d"
        stroke="#a97708"
        strokeWidth="2.5"
      />
      <rect x="22" y="22" width="24" height="10" rx="3" fill="#fffefb" stroke="#a97708" strokeWidth="2.5" />
      <rect x="20" y="48" width="28" height="17" fill="#fffefb" stroke="#a97708" strokeWidth="2" />
      <path d="M58 80l3-44 6-8h14l6 8 3 44z" fill="#dcebdf" stroke="#2b6e45" strokeWidth="2.5" strokeLinejoin="round" />
      <path d="M61 36h26" stroke="#2b6e45" strokeWidth="2.5" />
      <path
        d="M74 70V52m0 6c-5-1-7-4-7-9 5 1 7 4 7 9zm0 8c5-1 7-4 7-9-5 1-7 4-7 9z"
        stroke="#2b6e45"
        strokeWidth="2.2"
        fill="#eab93f"
        strokeLinejoin="round"
      />
      <path d="M98 56h34l-4 24h-26z" fill="#fdf6e3" stroke="#a97708" strokeWidth="2.5" strokeLinejoin="round" />
      <path d="M101 66h28M109 57l2 22M121 57l-2 22" stroke="#d9b44e" strokeWidth="2" />
      <circle cx="108" cy="50" r="7" fill="#bf4a2e" />
      <circle cx="121" cy="49" r="8" fill="#d3654b" />
    </svg>
  );
}
