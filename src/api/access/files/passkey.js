// The passkey step of signing in: asks the platform for a challenge, the browser for the key, and goes on. No other page loads it.

(() => {
  const form = document.getElementById("passkey");
  const note = document.getElementById("note");
  const { startRegistration, startAuthentication, browserSupportsWebAuthn } = window.SimpleWebAuthnBrowser;
  const words = form.dataset;

  const tell = (text) => {
    note.textContent = text;
  };

  const post = async (address, body) => {
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json", "x-forgery-token": form.elements.token.value },
      body: JSON.stringify(body),
    });
    const answer = await response.json();
    if (response.ok) return answer;
    const said = (answer.refusals ?? []).map((refusal) => refusal.say[words.language]).join(" ");
    throw Object.assign(new Error(said), { said });
  };

  const inWords = (fault) => {
    if (fault.said) return fault.said;
    if (fault.name === "InvalidStateError") return words.known;
    if (fault.name === "NotAllowedError" || fault.name === "AbortError") return words.cancelled;
    if (fault.name === "SecurityError") return words.unsupported;
    return fault instanceof TypeError ? words.lost : words.cancelled;
  };

  const run = async () => {
    const { options } = await post("/sign-in/passkey/start", {});
    const response =
      words.ceremony === "create" ? await startRegistration({ optionsJSON: options }) : await startAuthentication({ optionsJSON: options });
    const named = form.elements.name ? { name: form.elements.name.value } : {};
    await post("/sign-in/passkey/finish", { ...named, response });
    location.assign(words.to);
  };

  form.hidden = false;
  if (!browserSupportsWebAuthn()) tell(words.unsupported);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const button = form.querySelector("button");
    button.disabled = true;
    tell(words.working);
    run().catch((fault) => {
      button.disabled = false;
      tell(inWords(fault));
    });
  });
})();
