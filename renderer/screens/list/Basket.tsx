/** A market basket with a sprout, for the list that has nothing in it yet. Drawn for this app. */
export function Basket() {
  return (
    <svg width="168" height="132" viewBox="0 0 168 132" fill="none" aria-hidden="true">
      <ellipse cx="84" cy="120" rx="70" ry="8" fill="#f2ecdd" />
      <path d="M84 62V26" stroke="#44895a" strokeWidth="4" strokeLinecap="round" />
      <path d="M84 30c-8-7-8.6-17 0-27 8.6 10 8 20 0 27z" fill="#eab93f" />
      <path
        d="M81 46c-11-1-18-9-18.5-21 11.5 2 18.7 9.5 18.5 21zM87 46c11-1 18-9 18.5-21-11.5 2-18.7 9.5-18.5 21z"
        fill="#eab93f"
      />
      <path
        d="M81 62c-11-1-18-8.5-18.5-20 11.5 2 18.7 9 18.5 20zM87 62c11-1 18-8.5 18.5-20-11.5 2-18.7 9-18.5 20z"
        fill="#66a577"
      />
      <path
        d="M26 62h116l-11 50a9 9 0 0 1-8.8 7H45.8a9 9 0 0 1-8.8-7z"
        fill="#fdf6e3"
        stroke="#a97708"
        strokeWidth="3"
        strokeLinejoin="round"
      />
      <path d="M31 82h106M35 100h98M58 64l5 53M84 64v53M110 64l-5 53" stroke="#d9b44e" strokeWidth="2.5" />
      <rect x="18" y="55" width="132" height="14" rx="7" fill="#f4d98d" stroke="#a97708" strokeWidth="3" />
    </svg>
  );
}
