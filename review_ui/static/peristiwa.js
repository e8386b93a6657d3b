// Page by page while the machine reads: server-sent events, and reloading where they do not pass.
const PALING_GAGAL = 3;
const MUAT_ULANG = 5000;

export function mulaiPeristiwa(akar) {
  const kisi = akar.querySelector("[data-kisi]");
  const keadaan = akar.querySelector("[data-keadaan-baca]");
  let gagal = 0;
  const sumber = new EventSource(akar.dataset.peristiwa);

  sumber.addEventListener("halaman", (event) => {
    gagal = 0;
    const cetakan = document.createElement("template");
    cetakan.innerHTML = event.data;
    for (const ubin of cetakan.content.children) {
      const lama = document.getElementById(ubin.id);
      if (lama?.isEqualNode(ubin)) continue;
      if (lama) lama.replaceWith(ubin.cloneNode(true));
      else {
        // Pages are read side by side; they stand in their order all the same.
        const sesudah = [...kisi.children].find((each) => Number(each.dataset.urut) > Number(ubin.dataset.urut));
        kisi.insertBefore(ubin.cloneNode(true), sesudah ?? null);
      }
    }
  });
  sumber.addEventListener("keadaan", (event) => {
    gagal = 0;
    keadaan.innerHTML = event.data;
    // The reading has changed the dossier's version; what is decided here is not touched by that.
    const versi = keadaan.querySelector("[data-versi]")?.dataset.versi;
    for (const isian of document.querySelectorAll("form[data-keputusan] input[name=versi]")) isian.value = versi;
  });
  sumber.addEventListener("selesai", () => {
    sumber.close();
    location.reload();
  });
  sumber.onerror = () => {
    gagal += 1;
    if (gagal < PALING_GAGAL && sumber.readyState !== EventSource.CLOSED) return;
    sumber.close();
    setTimeout(() => location.reload(), MUAT_ULANG);
  };
  window.addEventListener("pagehide", () => sumber.close());
}
