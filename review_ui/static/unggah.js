// Handing in files: picked, dropped or photographed, shown before they are sent, with progress.
const MB = 1000 * 1000;

const sebesar = (bita) => `${(bita / MB).toFixed(1).replace(".", ",")} MB`;

export function mulaiUnggah(form) {
  const pemilih = form.querySelector("input[data-berkas]");
  const kamera = form.querySelector("input[data-kamera]");
  const jatuh = form.querySelector("[data-jatuh]");
  const daftar = form.querySelector("[data-dipilih]");
  const kemajuan = form.querySelector("[data-kemajuan]");
  const batang = kemajuan.querySelector("progress");
  const tulisan = kemajuan.querySelector("[data-tulisan]");
  const galat = form.querySelector("[data-galat]");
  const kirim = form.querySelector("button[type=submit]");
  const paling = Number(form.dataset.palingBesar);
  const palingBanyak = Number(form.dataset.palingBanyak);
  let berkas = [];

  function tambah(baru) {
    berkas = [...berkas, ...baru];
    gambarkan();
  }

  function gambarkan() {
    daftar.replaceChildren(...berkas.map((each, urut) => {
      const baris = document.createElement("li");
      const nama = document.createElement("span");
      nama.textContent = each.name;
      const besar = document.createElement("span");
      besar.className = "lembut kecil";
      besar.textContent = sebesar(each.size);
      const buang = document.createElement("button");
      buang.type = "button";
      buang.className = "mini";
      buang.textContent = "Buang";
      buang.setAttribute("aria-label", `Buang ${each.name}`);
      buang.addEventListener("click", () => {
        berkas.splice(urut, 1);
        gambarkan();
        pemilih.focus();
      });
      baris.append(nama, besar, buang);
      return baris;
    }));
    galat.textContent = keberatan();
    pemilih.required = berkas.length === 0;
  }

  function keberatan() {
    const jumlah = berkas.reduce((sum, each) => sum + each.size, 0);
    if (jumlah > paling) return `File terlalu besar: ${sebesar(jumlah)}, paling banyak ${Math.floor(paling / MB)} MB sekali kirim.`;
    if (berkas.length > palingBanyak) return `Paling banyak ${palingBanyak} file sekali kirim.`;
    const kosong = berkas.find((each) => each.size === 0);
    return kosong ? `File ${kosong.name} kosong.` : "";
  }

  for (const masukan of [pemilih, kamera]) {
    masukan?.addEventListener("change", () => {
      tambah([...masukan.files]);
      masukan.value = "";
    });
  }
  for (const nama of ["dragenter", "dragover"]) {
    jatuh.addEventListener(nama, (event) => {
      event.preventDefault();
      jatuh.classList.add("siap");
    });
  }
  for (const nama of ["dragleave", "drop"]) {
    jatuh.addEventListener(nama, (event) => {
      event.preventDefault();
      jatuh.classList.remove("siap");
    });
  }
  jatuh.addEventListener("drop", (event) => tambah([...event.dataTransfer.files]));

  function selesai(sebab) {
    kirim.disabled = false;
    kemajuan.hidden = true;
    galat.textContent = sebab;
    galat.focus();
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (kirim.disabled) return;
    if (!berkas.length) return selesai("Belum ada file yang dipilih.");
    if (keberatan()) return selesai(keberatan());
    const isi = new FormData(form);
    for (const nama of ["berkas", "kamera"]) isi.delete(nama);
    for (const each of berkas) isi.append("berkas", each, each.name);
    const permintaan = new XMLHttpRequest();
    permintaan.open("POST", form.action);
    permintaan.setRequestHeader("Accept", "application/json");
    permintaan.setRequestHeader("X-CSRF-Token", form.elements.csrf.value);
    permintaan.responseType = "json";
    permintaan.upload.addEventListener("progress", (kabar) => {
      if (!kabar.lengthComputable) return;
      const bagian = Math.floor((kabar.loaded / kabar.total) * 100);
      batang.value = bagian;
      tulisan.textContent = bagian < 100 ? `Mengirim: ${bagian}%` : "Terkirim, sedang disimpan…";
    });
    permintaan.addEventListener("load", () => {
      if (permintaan.status === 201 && permintaan.response?.alamat) location.assign(permintaan.response.alamat);
      else selesai(permintaan.response?.pesan || `Tidak dapat disimpan (${permintaan.status}). Coba sekali lagi.`);
    });
    permintaan.addEventListener("error", () => selesai("Sambungan terputus. Belum tersimpan; kirim sekali lagi."));
    kirim.disabled = true;
    kemajuan.hidden = false;
    permintaan.send(isi);
  });
}
