// Starts what the page needs. Without scripts every form works too, by loading the next page.
import { Penampil } from "./penampil.js";
import { mulaiBaris } from "./baris.js";
import { mulaiPeristiwa } from "./peristiwa.js";
import { mulaiUnggah } from "./unggah.js";

const panggung = document.querySelector("[data-penampil]");
const panel = document.querySelector("[data-panel]");
const penampil = panggung ? new Penampil(panggung) : null;
if (panel && penampil) mulaiBaris(panel, penampil);
for (const each of document.querySelectorAll("[data-peristiwa]")) mulaiPeristiwa(each);
for (const each of document.querySelectorAll("form[data-unggah]")) mulaiUnggah(each);

// A form that leaves the page is sent once, however often the button is pressed.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.dataset.unggah !== undefined || form.closest("[hx-boost]")) return;
  if (form.dataset.terkirim) event.preventDefault();
  form.dataset.terkirim = "ya";
});
// Back from another page the form may be sent again.
window.addEventListener("pageshow", () => {
  for (const form of document.forms) delete form.dataset.terkirim;
});

// Browsers write a date in the order of their own language: in words it cannot be mistaken.
for (const isian of document.querySelectorAll("input[data-hari]")) {
  const kata = isian.parentElement.querySelector("[data-hari-kata]");
  const tulis = () => {
    kata.textContent = isian.valueAsDate?.toLocaleDateString("id", { dateStyle: "full", timeZone: "UTC" }) ?? "";
  };
  isian.addEventListener("input", tulis);
  tulis();
}

const bantuan = document.querySelector("dialog#bantuan");
for (const each of document.querySelectorAll("[data-bantuan]")) {
  each.addEventListener("click", () => bantuan?.showModal());
}

// A reason is asked for exactly when the choice needs one; the form comes anew after every word.
function sesuaikan() {
  for (const form of document.querySelectorAll("form[data-keputusan]")) {
    const alasan = form.querySelector("[data-alasan]");
    const teks = alasan.querySelector("textarea");
    const dipilih = form.querySelector("input[name=pilihan]:checked");
    teks.required = dipilih?.dataset.perluAlasan === "ya";
    alasan.hidden = !teks.required;
    teks.disabled = !teks.required; // the draft of a return must not go out with an approval
  }
}
document.addEventListener("change", sesuaikan);
document.addEventListener("htmx:afterSettle", sesuaikan);
sesuaikan();
